import { readFile, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';

import type { AstroIntegration } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';

import { type Urls, createUrls } from '../urls/urls.ts';
import { publishedAt } from '../urls/published-at.ts';
import { soundContent } from '../reading/site-content.ts';

/** Whether a page is its own and to be found: no redirect to another, and nothing that asks to be left out. */
function isListed(html: string, address: string): boolean {
  const canonical = /<link[^>]*\srel="canonical"[^>]*>/.exec(html)?.[0] ?? '';
  return canonical.includes(`href="${address}"`) && !/<meta[^>]*\sname="robots"[^>]*noindex/.test(html);
}

async function listedAddresses(urls: Urls, pages: readonly string[], dir: URL): Promise<string[]> {
  const found = await Promise.all(
    pages.map(async (path) => {
      if (urls.path(path) === urls.search()) return [];
      const address = urls.absolute(urls.path(path));
      const html = await readFile(new URL(`${path}index.html`, dir), 'utf8').catch(() => '');
      return isListed(html, address) ? [address] : [];
    }),
  );
  return found.flat().sort();
}

async function sitemapOf(addresses: readonly string[], lastmod: string): Promise<string> {
  const stream = new SitemapStream({
    xmlns: { news: false, xhtml: false, image: false, video: false },
    lastmodDateOnly: true,
  });
  const xml = await streamToPromise(Readable.from(addresses.map((url) => ({ url, lastmod }))).pipe(stream));
  return xml.toString('utf8');
}

/** Writes sitemap.xml: every page that was built, whoever made it, with the date of the data. */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        const urls = createUrls(publishedAt(process.env));
        const { catalog } = await soundContent();
        const addresses = await listedAddresses(
          urls,
          pages.map(({ pathname }) => pathname),
          dir,
        );
        await writeFile(new URL('sitemap.xml', dir), await sitemapOf(addresses, catalog.site.data.date));
      },
    },
  };
}
