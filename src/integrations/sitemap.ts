import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { SitemapStream, streamToPromise } from 'sitemap';

import type { Urls } from '../urls/urls.ts';
import type { FinishedPage } from './finished-pages.ts';

/** The path of a page on the site, base included. */
function ownPath({ path }: FinishedPage, urls: Urls): string {
  return urls.path(path === '' ? '' : `${path}/`);
}

/** Whether a page is its own and to be found: no redirect to another, and nothing that asks to be left out. */
function isListed(page: FinishedPage, urls: Urls): boolean {
  const own = ownPath(page, urls);
  return own !== urls.search() && page.facts.canonical === urls.absolute(own) && !page.facts.isHidden;
}

/** Writes sitemap.xml: every page that was built, whoever made it, with the day on which it last changed. */
export async function writeSitemap(
  dist: string,
  pages: readonly FinishedPage[],
  urls: Urls,
  dayOf: (path: string) => string,
): Promise<void> {
  const stream = new SitemapStream({
    xmlns: { news: false, xhtml: false, image: false, video: false },
    lastmodDateOnly: true,
  });
  const listed = pages.filter((page) => isListed(page, urls));
  const paths = listed.map((page) => ownPath(page, urls)).sort();
  const entries = paths.map((path) => ({ url: urls.absolute(path), lastmod: dayOf(path) }));
  const xml = await streamToPromise(Readable.from(entries).pipe(stream));
  await writeFile(join(dist, 'sitemap.xml'), xml.toString('utf8'));
}
