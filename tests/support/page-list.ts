import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { DIST } from './paths.ts';

/** A built page, by its address relative to the site's: `duties/answer-questions/`; the home page is the empty one. */
export interface ListedPage {
  readonly path: string;
  readonly bytes: number;
}

/** Folders that hold many pages of one kind, made from data. */
const MANY = /^(claims|disputes|duties|editions|embed|sources)\/[^/]+(\/all)?\/$/;

/** One page in several orders. */
const ORDERS = /^(compare\/all)\/(?:[^/]+\/)?$/;

/** Which kind of page an address is of: `duties/*` for a single duty, for others the address itself. */
export function kindOf(path: string): string {
  return path.replace(MANY, '$1/*$2').replace(ORDERS, '$1/*') || 'home';
}

const MOVED = /<meta[^>]+http-equiv="?refresh/i;

/** Every page of the built site but those that only send on to another. */
export function listPages(dir = DIST): readonly ListedPage[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !MOVED.test(readFileSync(file, 'utf8')))
    .map((file) => ({
      path: relative(dir, file)
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
      bytes: statSync(file).size,
    }))
    .sort((a, b) => a.path.localeCompare(b.path));
}

/** The HTML of a page. */
export function readPage(path: string, dir = DIST): string {
  return readFileSync(join(dir, path.endsWith('.html') ? path : `${path}/index.html`), 'utf8');
}

/** The pages by kind. */
export function byKind(pages: readonly ListedPage[]): ReadonlyMap<string, readonly ListedPage[]> {
  return Map.groupBy(pages, ({ path }) => kindOf(path));
}

/** The largest and the smallest page of every kind: what holds for both should hold between them. */
export function samples(pages: readonly ListedPage[]): readonly ListedPage[] {
  return [...byKind(pages).values()].flatMap((those) => {
    const sorted = those.toSorted((a, b) => a.bytes - b.bytes);
    return [...new Set([sorted.at(0), sorted.at(-1)])].filter((page) => page !== undefined);
  });
}
