import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

import { FIRST_ROUND_TRIP, PAGE_BUDGETS, type PageBudget } from '../../config/budgets.ts';
import { attribute, relOf } from '../html.ts';
import type { Page, Site } from '../site.ts';

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

const PATTERNS = PAGE_BUDGETS.map((budget) => ({ budget, pattern: new RegExp(`^${budget.path}$`) }));
const [REST] = PAGE_BUDGETS.slice(-1);

/** The budget of a page's kind. */
export function budgetOf({ base }: Pick<Site, 'base'>, path: string): PageBudget {
  const own = path.slice(base.length);
  const found = PATTERNS.find(({ pattern }) => pattern.test(own))?.budget ?? REST;
  if (!found) throw new Error(`No budget fits ${path}.`);
  return found;
}

/** Which of the pages, sorted by weight, may be heavier than the others, and how heavy. */
export function excepted(site: Site, sorted: readonly Weight[]): ReadonlyMap<string, number> {
  const byBudget = Map.groupBy(sorted, ({ path }) => budgetOf(site, path));
  const limits = [...byBudget].flatMap(([{ bytes, longest }, own]) =>
    own.map(({ path }, index) => [path, longest && index < longest.count ? longest.bytes : bytes] as const),
  );
  return new Map(limits.filter(([, limit]) => limit > FIRST_ROUND_TRIP));
}

export const inWords = ({ path, bytes }: Weight): string => `${path} weighs ${bytes} bytes`;

/** Pages over their limit. */
export function tooHeavy(site: Site, sorted: readonly Weight[]): readonly string[] {
  const limits = excepted(site, sorted);
  return sorted.flatMap((weight) => {
    const limit = limits.get(weight.path) ?? budgetOf(site, weight.path).bytes;
    return weight.bytes > limit ? [`${inWords(weight)}, more than ${limit}`] : [];
  });
}

/** Style sheets that a page asks for in a second request. */
export function secondRequests(site: Site): readonly string[] {
  return site.pages.flatMap((page) => sheetsOf(page).map((sheet) => `${page.path} loads ${sheet}`));
}
