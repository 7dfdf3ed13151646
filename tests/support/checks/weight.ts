import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

import { attribute, relOf } from '../html.ts';
import type { Page, Site } from '../site.ts';

/** What the first round trip of a new connection carries: ten packets, less what their headers take. */
export const LIMIT = 14_000;

/** Pages that list everything may take more: so much, and no more without somebody's saying so here. */
const LISTS: ReadonlyMap<string, number> = new Map([
  // Every duty by every source: a column for the main ones and a mark for each other.
  ['compare/', 30_000],
  // The whole matrix, and once more as a list for narrow screens.
  ['compare/all/', 80_000],
  ['compare/all/by-group/', 80_000],
  ['compare/all/a-z/', 80_000],
  // An essay whose every sentence has its note, with five figures.
  ['difference/', 16_000],
  // Every statement on what the two are compared in.
  ['compare/roles/', 39_500],
  ['compare/positions/', 21_000],
  // Every source and every text.
  ['sources/', 21_000],
]);
/** So may the longest pages of a kind, which hold every statement of a source, on a duty or in a dispute. */
const LONGEST = [
  // All statements on a duty, where its own page has the strongest.
  { kind: 'duties/[^/]+/all/', count: Infinity, limit: 19_500 },
  // The list to copy and the share of postings of every duty.
  { kind: 'roles/[^/]+/', count: 1, limit: 14_200 },
  // Creating content and running the accounts, of which most sources speak.
  { kind: 'duties/[^/]+/', count: 2, limit: 14_300 },
  { kind: 'sources/[^/]+/', count: 3, limit: 22_800 },
  { kind: 'disputes/[^/]+/', count: 1, limit: 16_200 },
] as const;

export interface Weight {
  readonly path: string;
  /** Bytes in Brotli as they are sent, style sheets that the page loads included. */
  readonly bytes: number;
}

function sheetsOf({ elements }: Page): readonly string[] {
  return elements
    .filter((element) => element.tagName === 'link' && relOf(element).includes('stylesheet'))
    .flatMap((element) => attribute(element, 'href') ?? []);
}

const atBest = (content: Buffer | string): number => brotliCompressSync(content).byteLength;

/** The copy that the build has made weighs what it is, if it is one: to pack every page anew takes a minute. */
function weightOf(site: Site, { path, html }: Page): number {
  const copy = `${path.replace(/\/$/, '/index.html')}.br`;
  if (!site.paths.has(copy)) return atBest(html);
  const packed = site.read(copy);
  return brotliDecompressSync(packed).equals(Buffer.from(html)) ? packed.byteLength : atBest(html);
}

/** Every page's weight, the heaviest first. */
export function weights(site: Site): readonly Weight[] {
  return site.pages
    .map((page) => ({
      path: page.path,
      bytes: sheetsOf(page).reduce((sum, sheet) => sum + atBest(site.read(sheet)), weightOf(site, page)),
    }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** Which of the pages, sorted by weight, may be heavier than the others, and how heavy. */
export function excepted(site: Site, sorted: readonly Weight[]): ReadonlyMap<string, number> {
  const longest = LONGEST.flatMap(({ kind, count, limit }) => {
    const pattern = new RegExp(`^${site.base}${kind}$`);
    return sorted
      .filter(({ path }) => pattern.test(path))
      .slice(0, count)
      .map(({ path }) => [path, limit] as const);
  });
  return new Map([...[...LISTS].map(([path, limit]) => [site.base + path, limit] as const), ...longest]);
}

export const inWords = ({ path, bytes }: Weight): string => `${path} weighs ${bytes} bytes`;

/** Pages over their limit. */
export function tooHeavy(site: Site, sorted: readonly Weight[]): readonly string[] {
  const limits = excepted(site, sorted);
  return sorted.flatMap((weight) => {
    const limit = limits.get(weight.path) ?? LIMIT;
    return weight.bytes > limit ? [`${inWords(weight)}, more than ${limit}`] : [];
  });
}

/** Style sheets that a page asks for in a second request. */
export function secondRequests(site: Site): readonly string[] {
  return site.pages.flatMap((page) => sheetsOf(page).map((sheet) => `${page.path} loads ${sheet}`));
}
