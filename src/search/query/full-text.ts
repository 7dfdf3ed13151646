import type { TextWord } from '../index/analyzer.ts';

/** What the full-text engine is asked; Pagefind in the browser, anything else in tests. */
export interface Engine {
  /** Records that match, best first. */
  search(query: string): Promise<readonly { readonly id: string; readonly score: number }[]>;
}

/** A record that the full text found. */
export interface TextMatch {
  readonly id: string;
  /** The words of the query that are really in it, as they were typed. */
  readonly words: readonly string[];
}

/** A sentence pasted whole would cost a search for every word. */
const MOST_WORDS = 8;

/** How much of a query's telling weight a record must hold where no record holds all words. */
const ENOUGH = 0.6;

/**
 * Records that hold the words, best first. The engine completes and shortens words ("photosynthesis" finds "photo"),
 * so that every word is looked up exactly as well, and a record counts only for words that are really in it. Where no
 * record holds all of them, those that hold enough of what tells follow, the rarer words weighing more. `size` is the
 * number of all records.
 */
export async function searchText(engine: Engine, size: number, words: readonly TextWord[]): Promise<TextMatch[]> {
  const asked = words.slice(0, MOST_WORDS);
  if (asked.length === 0) return [];
  const [together, ...exact] = await Promise.all([
    engine.search(asked.map(({ stem }) => stem).join(' ')),
    ...asked.map(({ stem }) => engine.search(`"${stem}"`)),
  ]);
  const holders = exact.map((found) => new Set(found.map(({ id }) => id)));
  const wordsIn = (id: string): string[] => asked.filter((_, place) => holders[place]?.has(id)).map(({ word }) => word);

  const all = together
    .map(({ id }) => ({ id, words: wordsIn(id) }))
    .filter((match) => match.words.length === asked.length);
  if (all.length > 0) return all;

  const weights = holders.map((holder) => Math.log(1 + size / Math.max(holder.size, 0.5)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = new Map<string, number>();
  holders.forEach((ids, place) => {
    for (const id of ids) share.set(id, (share.get(id) ?? 0) + (weights[place] ?? 0) / total);
  });
  return [...share]
    .filter(([, part]) => part >= ENOUGH)
    .sort(([, a], [, b]) => b - a)
    .map(([id]) => ({ id, words: wordsIn(id) }));
}
