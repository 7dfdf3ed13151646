import { brotliCompressSync } from 'node:zlib';

import { attribute, relOf } from '../html.ts';
import type { Page, Site } from '../site.ts';

/** What the first round trip of a new connection carries: ten packets, less what their headers take. */
export const LIMIT = 14_000;

/** Pages that list everything may take more, and say how much. */
const LISTS = new Set([
  'compare/',
  'compare/roles/',
  'compare/positions/',
  'duties/',
  'sources/',
  'disputes/',
  'method/',
]);
/** So may the pages of this many longest sources. */
const LONGEST_SOURCES = 3;
/** Not a page of content but a tool, which holds every duty with its other names for when the index cannot be had. */
const TOOLS = new Set(['search/']);

export interface Weight {
  readonly path: string;
  /** Bytes in Brotli at its best, style sheets that the page loads included. */
  readonly bytes: number;
}

function sheetsOf({ elements }: Page): readonly string[] {
  return elements
    .filter((element) => element.tagName === 'link' && relOf(element).includes('stylesheet'))
    .flatMap((element) => attribute(element, 'href') ?? []);
}

/** Every page's weight, the heaviest first. */
export function weights(site: Site): readonly Weight[] {
  const weigh = (content: Buffer | string) => brotliCompressSync(content).byteLength;
  return site.pages
    .map((page) => ({
      path: page.path,
      bytes: sheetsOf(page).reduce((sum, sheet) => sum + weigh(site.read(sheet)), weigh(page.html)),
    }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** Which of the pages, sorted by weight, may be heavier than the limit. */
export function excepted(site: Site, sorted: readonly Weight[]): ReadonlySet<string> {
  const source = new RegExp(`^${site.base}sources/[^/]+/$`);
  const sources = sorted.filter(({ path }) => source.test(path)).slice(0, LONGEST_SOURCES);
  return new Set([...[...LISTS, ...TOOLS].map((path) => site.base + path), ...sources.map(({ path }) => path)]);
}

export const inWords = ({ path, bytes }: Weight): string => `${path} weighs ${bytes} bytes`;

/** Pages over the limit that have no leave to be. */
export function tooHeavy(site: Site, sorted: readonly Weight[]): readonly string[] {
  const mayBeHeavier = excepted(site, sorted);
  return sorted.filter(({ path, bytes }) => bytes > LIMIT && !mayBeHeavier.has(path)).map(inWords);
}

/** Style sheets that a page asks for in a second request. */
export function secondRequests(site: Site): readonly string[] {
  return site.pages.flatMap((page) => sheetsOf(page).map((sheet) => `${page.path} loads ${sheet}`));
}
