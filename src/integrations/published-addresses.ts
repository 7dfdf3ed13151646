import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { brokenPermalinks } from '../urls/permalinks.ts';
import { builtAddresses } from '../publishing/built-addresses.ts';
import { MANIFEST_FILE, readManifest } from '../publishing/permalink-manifest.ts';
import { soundContent } from '../reading/site-content.ts';

function refusal(broken: readonly string[]): Error {
  const error = new Error(
    [
      `${broken.length === 1 ? 'A published address would' : `${broken.length} published addresses would`} break:`,
      ...broken.map((address) => `  ${address}`),
      `People link to them. Bring them back, or declare in content/moved.yaml what became of each id:`,
      `  moved: - { kind: duty, was: <old id>, to: <new id> }`,
      `  gone:  - { kind: duty, was: <old id>, because: "What became of it." }`,
    ].join('\n'),
  );
  error.stack = '';
  return error;
}

/**
 * Fails the build when a permalink neither exists nor redirects nor has a page that says what
 * became of it. Stands last among the integrations: what the others write is looked at too.
 */
export function publishedAddresses(): AstroIntegration {
  return {
    name: 'published-addresses',
    hooks: {
      // A list that is missing is told at once, and not after the build.
      'astro:build:start': async () => {
        await readManifest();
      },
      'astro:build:done': async ({ dir, logger }) => {
        const permalinks = await readManifest();
        const built = await builtAddresses(fileURLToPath(dir));
        const { catalog } = await soundContent();
        const broken = brokenPermalinks(permalinks, built, catalog.moved);
        if (broken.length > 0) throw refusal(broken);
        const known = new Set(permalinks);
        const fresh = [...built].filter((address) => !known.has(address)).length;
        if (fresh > 0)
          logger.info(`${fresh} addresses are not in ${MANIFEST_FILE} yet: npm run publish-ids adds them.`);
      },
    },
  };
}
