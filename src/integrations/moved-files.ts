import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { redirects } from '../urls/permalinks.ts';
import { soundContent } from '../reading/site-content.ts';

/** The page itself, for which a redirect stands at the old address; its packed copy is called after it. */
const PAGE = 'index.html';

/**
 * Puts the files beside a page that moved (citations, Markdown, oEmbed) at its old address too. A page can send readers
 * on without a server's help; a program that asks for a file would get a page instead. They speak of the new address.
 */
export function movedFiles(): AstroIntegration {
  return {
    name: 'moved-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const { catalog } = await soundContent();
        for (const { from, to } of redirects(catalog.moved)) {
          const beside = await readdir(join(dist, to), { withFileTypes: true });
          const files = beside.filter((entry) => entry.isFile() && !entry.name.startsWith(PAGE));
          for (const { name } of files) await copyFile(join(dist, to, name), join(dist, from, name));
        }
      },
    },
  };
}
