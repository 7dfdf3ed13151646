import { type AnalyzedWord, analyze } from '../index/analyzer.ts';
import { FULL_TEXT_COVERAGE } from '../index/parameters.ts';

/** A part of a page in which words of the query stand. */
export interface Passage {
  /** Of the part: a statement's line, a heading. Left out for the page itself. */
  readonly title?: string;
  /** The fragment of its address. */
  readonly fragment?: string;
  /** Words around the match, those of the query between `<mark>` and `</mark>`. */
  readonly excerpt: string;
}

const unmarked = (excerpt: string): string => excerpt.replace(/<\/?mark>/g, '');
const bare = (words: readonly string[]): string => unmarked(words.join(' ')).replace(/[.…]$/, '');

/** An excerpt with dots where it begins or ends within a sentence. */
export function withDots(excerpt: string): string {
  const plain = unmarked(excerpt);
  return `${/^[\p{Ll}\p{N}]/u.test(plain) ? '… ' : ''}${excerpt}${/[.!?…:]["”’)]*$/.test(plain) ? '' : ' …'}`;
}

/** An excerpt without the title of its part, or the end of that: Pagefind begins with it, and it is shown already. */
export function withoutTitle(excerpt: string, title: string): string {
  const words = excerpt.split(' ');
  const titleWords = title.split(' ');
  for (let length = titleWords.length; length > 0; length -= 1)
    if (bare(words.slice(0, length)) === bare(titleWords.slice(-length))) return words.slice(length).join(' ');
  return excerpt;
}

/** What the full text has of one page. */
export interface TextPage {
  /** All its words. */
  readonly content: string;
  /** The best first. */
  readonly passages: readonly Passage[];
}

/** A full-text engine: Pagefind in the browser, anything else in tests. */
export interface FullTextEngine {
  /** Pages that hold all words, best first. */
  search(query: string): Promise<readonly { readonly id: string; readonly load: () => Promise<TextPage> }[]>;
}

/** Where the words of a query stand in a record. */
export interface Passages {
  /** The words of the query that it holds, as they were typed. */
  readonly words: readonly string[];
  readonly passages: readonly Passage[];
}

/** A record that the full text found. */
export interface TextMatch extends Passages {
  readonly id: string;
}

/** A sentence pasted whole would cost a search for every word. */
const MOST_WORDS = 8;
/** In how many records a word is taken to be that none has: as usual, in half a one. */
const RAREST = 0.5;
/** Each page that is shown is loaded with its words. */
const MOST_PAGES = 20;

/**
 * The records that hold the words, best first. The engine completes and shortens words ("photosynthesis" finds "photo"),
 * so that a record counts only for words that its text holds. Where no record holds all of them, those follow that hold
 * enough of the query's idf. `size` is the number of all records.
 */
export async function searchText(
  engine: FullTextEngine,
  size: number,
  words: readonly AnalyzedWord[],
): Promise<TextMatch[]> {
  const asked = words.slice(0, MOST_WORDS);
  if (asked.length === 0) return [];
  type Found = Awaited<ReturnType<FullTextEngine['search']>>[number];
  const match = async ({ id, load }: Found): Promise<TextMatch> => {
    const { content, passages } = await load();
    const stems = new Set(analyze(content).map(({ stem }) => stem));
    return { id, words: asked.filter(({ stem }) => stems.has(stem)).map(({ word }) => word), passages };
  };
  const together = await engine.search(asked.map(({ word }) => word).join(' '));
  const all = (await Promise.all(together.slice(0, MOST_PAGES).map(match))).filter(
    (one) => one.words.length === asked.length,
  );
  if (all.length > 0 || asked.length === 1) return all;

  const alone = await Promise.all(asked.map(({ word }) => engine.search(word)));
  const idfs = alone.map(({ length }) => Math.log(1 + size / Math.max(length, RAREST)));
  const total = idfs.reduce((sum, idf) => sum + idf, 0);
  const coverage = new Map<string, { found: Found; part: number }>();
  alone.forEach((pages, index) => {
    for (const found of pages) {
      const part = (coverage.get(found.id)?.part ?? 0) + (idfs[index] ?? 0) / total;
      coverage.set(found.id, { found, part });
    }
  });
  const enough = [...coverage.values()]
    .filter(({ part }) => part >= FULL_TEXT_COVERAGE)
    .sort((a, b) => b.part - a.part)
    .slice(0, MOST_PAGES);
  const matches = await Promise.all(enough.map(({ found }) => match(found)));
  const held = new Set(matches.flatMap((one) => one.words));
  // Another word that not even the best page for it holds was found shortened: it is as rare as can be.
  const elsewhere = asked.flatMap(({ word }, index) => (held.has(word) ? [] : (alone[index]?.slice(0, 1) ?? [])));
  for (const { words: those } of await Promise.all(elsewhere.map(match))) for (const word of those) held.add(word);
  const weights = new Map(
    asked.map(({ word }, index) => [word, held.has(word) ? (idfs[index] ?? 0) : Math.log(1 + size / RAREST)]),
  );
  const sum = (those: readonly string[]): number => those.reduce((all, word) => all + (weights.get(word) ?? 0), 0);
  const whole = sum([...weights.keys()]);
  return matches.filter((one) => sum(one.words) / whole >= FULL_TEXT_COVERAGE);
}
