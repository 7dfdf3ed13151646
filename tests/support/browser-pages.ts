import { execFileSync } from 'node:child_process';

import { type ListedPage, byKind } from './page-list.ts';
import { ROOT } from './paths.ts';

/** Which pages of the built site the browser tests look at: all of them would take longer than anybody waits. */

/** The largest page of every kind: one template makes all of a kind. */
export function largestOfEveryKind(pages: readonly ListedPage[]): readonly ListedPage[] {
  return [...byKind(pages).values()].flatMap((those) => those.toSorted((a, b) => b.bytes - a.bytes)[0] ?? []);
}

/** A kind of so many pages is made from data, and not from a few words more or less. */
const LARGE = 10;

/**
 * So many pages of every kind that has many, evenly spread, beginning at a place that `turn` decides: other pages with
 * every turn, in time all, and the same ones however often a turn is repeated.
 */
export function turningSample(pages: readonly ListedPage[], most: number, turn: number): readonly ListedPage[] {
  return [...byKind(pages).values()]
    .filter((those) => those.length > LARGE)
    .flatMap((those) =>
      Array.from(
        { length: most },
        (_, place) => those[(turn + Math.floor((place * those.length) / most)) % those.length],
      ),
    )
    .filter((page) => page !== undefined);
}

/** The turn of the commit that is checked out: its hash as a number; 0 where there is none. */
export function turnOfCommit(): number {
  try {
    const hash = execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number.parseInt(hash.slice(0, 8), 16);
  } catch {
    return 0;
  }
}

/** So many tests share the pages: enough to be run side by side, and few, since opening a page of the browser is slow. */
const SHARES = 6;

/** Shares of about as much work each: pages of one folder, which are alike and stand side by side, go to different ones. */
export function shares<Item>(items: readonly Item[], count = SHARES): readonly (readonly Item[])[] {
  return Array.from({ length: count }, (_, share) => items.filter((_, index) => index % count === share)).filter(
    (those) => those.length > 0,
  );
}

/** Every second one of these, the others with the next turn. */
export function everySecond<Item>(items: readonly Item[], turn: number): readonly Item[] {
  return shares(items, 2)[turn % 2] ?? [];
}

/** The pages by their addresses, for the name of a test. */
export function named(pages: readonly Pick<ListedPage, 'path'>[]): string {
  return pages.map(({ path }) => `/${path}`).join(', ');
}
