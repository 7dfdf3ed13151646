import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { headersFile, redirectsFile } from '../urls/hosting-rules.ts';
import { publishedAt } from '../urls/published-at.ts';
import { filesIn } from '../reading/files.ts';
import { readManifest } from '../publishing/permalink-manifest.ts';
import { soundContent } from '../reading/site-content.ts';

/** What a host reads itself, and copies that are sent under the name of what they are copies of. */
const NOT_SERVED = /^_(headers|redirects)$|\.br$/;

/** Writes `_headers` and `_redirects` beside the built pages; hosts that do not know them serve the site as well. */
export function hostingFiles(): AstroIntegration {
  return {
    name: 'hosting-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const place = publishedAt(process.env);
        const { catalog } = await soundContent();
        const files = (await filesIn(dist)).filter((path) => !NOT_SERVED.test(path));
        await writeFile(join(dist, '_headers'), headersFile(place, files));
        await writeFile(join(dist, '_redirects'), redirectsFile(place, catalog.moved, await readManifest()));
      },
    },
  };
}
