import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { filesIn } from '../reading/files.ts';
import { pageFacts } from './page-facts.ts';

/**
 * Files that only our own pages, or the host, load: nobody else is told to keep their addresses. Pictures of pages are
 * among them, since whoever shows one finds it through the page. Every other file of a built site is a permalink, so that
 * a new form of a page, or a new file of data, is one without a word here.
 */
const OUR_OWN =
  /^(_|404\.html$|build-manifest\.json$|icon\.svg$|favicon\.ico$|apple-touch-icon\.png$|picture\.png$|posting\/check\.json$|compare\/evidence\.json$|training\/quiz\/questions\.json$|(pagefind|pictures|search)\/)|\.br$/;

/** The search page's other files are its own; the page itself is not. */
const SEARCH_PAGE = 'search/index.html';

/** The address of a page, by its file: "/duties/x/"; undefined for a file that is no page, or a page without one (404). */
export function pageAddress(file: string): string | undefined {
  return file === 'index.html' || file.endsWith('/index.html') ? `/${file.slice(0, -'index.html'.length)}` : undefined;
}

/**
 * Every address that a built site keeps: pages, the fragments inside their <main>, and the files that people store links
 * to (data, feeds, citations, Markdown alternates, oEmbed answers, the lists for robots). The search page's own parts and
 * pages without an address (404) are none.
 * @param files all files of the site
 * @param fragmentsOf the fragments of a page, by its file
 */
export function addressesOf(
  files: readonly string[],
  fragmentsOf: (file: string) => readonly string[],
): ReadonlySet<string> {
  const kept = files.filter((file) => file === SEARCH_PAGE || !OUR_OWN.test(file));
  return new Set(
    kept.flatMap((file) => {
      const page = pageAddress(file);
      if (page === undefined) return [`/${file}`];
      return file === SEARCH_PAGE ? [page] : [page, ...fragmentsOf(file).map((fragment) => `${page}#${fragment}`)];
    }),
  );
}

/** The same for a built site on disk. */
export async function builtAddresses(dist: string): Promise<ReadonlySet<string>> {
  const files = await filesIn(dist);
  const fragments = new Map<string, readonly string[]>();
  for (const file of files)
    if (pageAddress(file) !== undefined)
      fragments.set(file, pageFacts(await readFile(join(dist, file), 'utf8')).fragments);
  return addressesOf(files, (file) => fragments.get(file) ?? []);
}
