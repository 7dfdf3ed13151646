import type { AnalyzedWord } from '../index/analyzer.ts';
import { FULL_TEXT_COVERAGE } from '../index/parameters.ts';

/** A full-text engine: Pagefind in the browser, anything else in tests. */
export interface FullTextEngine {
  /** Records that match, best first. */
  search(query: string): Promise<readonly { readonly id: string; readonly score: number }[]>;
}

/** A record that the full text found. */
export interface TextMatch {
  readonly id: string;
  /** The words of the query that it holds, as they were typed. */
  readonly words: readonly string[];
}

/** A sentence pasted whole would cost a search for every word. */
const MOST_WORDS = 8;

/**
 * The records that hold the words, best first. The engine completes and shortens words ("photosynthesis" finds "photo"),
 * so that every word is looked up exactly as well, and a record counts only for words that it holds. Where no record
 * holds all of them, those follow that hold enough of the query's idf. `size` is the number of all records.
 */
export async function searchText(
  engine: FullTextEngine,
  size: number,
  words: readonly AnalyzedWord[],
): Promise<TextMatch[]> {
  const asked = words.slice(0, MOST_WORDS);
  if (asked.length === 0) return [];
  const [together, ...exact] = await Promise.all([
    engine.search(asked.map(({ stem }) => stem).join(' ')),
    ...asked.map(({ stem }) => engine.search(`"${stem}"`)),
  ]);
  const holders = exact.map((found) => new Set(found.map(({ id }) => id)));
  const wordsIn = (id: string): string[] => asked.filter((_, index) => holders[index]?.has(id)).map(({ word }) => word);

  const all = together
    .map(({ id }) => ({ id, words: wordsIn(id) }))
    .filter((match) => match.words.length === asked.length);
  if (all.length > 0) return all;

  const idfs = holders.map((holder) => Math.log(1 + size / Math.max(holder.size, 0.5)));
  const total = idfs.reduce((sum, idf) => sum + idf, 0);
  const coverage = new Map<string, number>();
  holders.forEach((ids, index) => {
    for (const id of ids) coverage.set(id, (coverage.get(id) ?? 0) + (idfs[index] ?? 0) / total);
  });
  return [...coverage]
    .filter(([, part]) => part >= FULL_TEXT_COVERAGE)
    .sort(([, a], [, b]) => b - a)
    .map(([id]) => ({ id, words: wordsIn(id) }));
}
