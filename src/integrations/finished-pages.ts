import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { pageAddress } from '../publishing/built-addresses.ts';
import { withPolicy } from '../publishing/csp.ts';
import { type PageFacts, pageFacts, withoutBodyMarks } from '../publishing/page-facts.ts';

/** A page as it is published, with what was read of it. */
export interface FinishedPage {
  /** Its file: "duties/x/index.html". */
  readonly file: string;
  /** Its path without slashes at the ends, as the search has it. */
  readonly path: string;
  readonly facts: PageFacts;
}

/**
 * Puts its policy into a page, and reads what search, sitemap and permalinks want to know of it.
 * @param shipped hashes of the inline scripts that we ship
 * @returns undefined for a page without an address (404)
 */
async function finishPage(dist: string, file: string, shipped: ReadonlySet<string>): Promise<FinishedPage | undefined> {
  const path = join(dist, file);
  try {
    const html = withPolicy(await readFile(path, 'utf8'), shipped);
    await writeFile(path, withoutBodyMarks(html));
    const address = pageAddress(file);
    return address === undefined ? undefined : { file, path: address.replace(/^\/|\/$/g, ''), facts: pageFacts(html) };
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/**
 * Finishes all pages among the files of a site, one after the other, since the tree of a page takes many times the room
 * of its text.
 * @param shipped hashes of the inline scripts that we ship
 * @param finished is told of each file that is as it will be published
 * @returns the pages with an address, in the order of their addresses
 */
export async function finishPages(
  dist: string,
  files: readonly string[],
  shipped: ReadonlySet<string>,
  finished: (file: string) => void,
): Promise<FinishedPage[]> {
  const pages: FinishedPage[] = [];
  for (const file of files.filter((path) => path.endsWith('.html'))) {
    const page = await finishPage(dist, file, shipped);
    finished(file);
    if (page) pages.push(page);
  }
  return pages.sort((a, b) => (`${a.path}/` < `${b.path}/` ? -1 : 1));
}
