import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { pageDays } from '../outputs/page-days.ts';
import { addressesOf } from '../publishing/built-addresses.ts';
import { MANIFEST_FILE, readManifest } from '../publishing/permalink-manifest.ts';
import { ended } from '../publishing/timings.ts';
import { filesIn } from '../reading/files.ts';
import { readSiteContent, soundContent } from '../reading/site-content.ts';
import { publishedAt } from '../urls/published-at.ts';
import { createUrls } from '../urls/urls.ts';
import { brotliCopies, isPacked } from './brotli-copies.ts';
import { shippedScripts } from './content-security-policy.ts';
import { finishPages } from './finished-pages.ts';
import { writeHostingFiles } from './hosting-files.ts';
import { laterChunks, writeChunks } from './later-chunks.ts';
import { copyMovedFiles } from './moved-files.ts';
import { checkPermalinks } from './published-addresses.ts';
import { searchEdition } from './search-edition.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeSitemap } from './sitemap.ts';

/** Makes a site of the pages in a folder; each page is read once. */
async function finish(dist: string, shipped: ReadonlySet<string>): Promise<void> {
  ended('pages, and the files beside them');
  const place = publishedAt(process.env);
  const { catalog } = await soundContent();
  const permalinks = await readManifest();

  const copies = await brotliCopies(dist);
  const pages = await finishPages(dist, await filesIn(dist), shipped, copies.add);
  ended('policies, and reading every page');

  const standing = pages.filter(({ path }) => !path.startsWith('claims/'));
  const records = await writeSearchIndex(
    dist,
    catalog,
    standing.map(({ path, facts }) => ({ path, ...facts })),
  );
  for (const file of await filesIn(dist)) if (!file.endsWith('.html') && isPacked(file)) copies.add(file);
  ended('search index');

  const urls = createUrls(place);
  await writeSitemap(dist, pages, urls, pageDays(catalog, urls));
  await copyMovedFiles(dist, catalog);
  await copies.made();
  ended('sitemap, moved files, and Brotli copies that were not made meanwhile');

  await writeHostingFiles(dist, await filesIn(dist), place, catalog, permalinks);
  const fragments = new Map(pages.map(({ file, facts }) => [file, facts.fragments]));
  const built = addressesOf(await filesIn(dist), (file) => fragments.get(file) ?? []);
  const fresh = checkPermalinks(permalinks, built, catalog);
  ended('hosting files and permalinks');
  console.log(`${pages.length} pages; ${records} records can be searched.`);
  if (fresh > 0) console.log(`${fresh} addresses are not in ${MANIFEST_FILE} yet: npm run publish-ids adds them.`);
}

/**
 * Makes a site of the pages that Astro has built: gives each its policy, writes the search index, the sitemap, files at
 * old addresses, Brotli copies and what hosts read, and holds the whole against the permalinks.
 */
export function finishSite(): AstroIntegration {
  const shipped = new Set<string>();
  const chunks = new Map<string, string>();
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        ended('starting, and reading the content');
        const timed = { name: 'timed-bundling', closeBundle: () => ended('bundling') };
        updateConfig({
          vite: {
            define: {
              'import.meta.env.SEARCH_VERSION': JSON.stringify(searchEdition((await readSiteContent()).catalog)),
            },
            plugins: [shippedScripts(shipped), timed],
            worker: { format: 'es', plugins: () => [laterChunks(chunks)] },
          },
        });
      },
      'astro:build:start': () => {
        ended('settings, and looking for what earlier builds have kept');
      },
      'astro:build:done': async ({ dir }) => {
        await writeChunks(fileURLToPath(dir), chunks);
        await finish(fileURLToPath(dir), shipped);
      },
    },
  };
}
