import type { Lexicon } from '../index/search-index.ts';
import type { Query } from './query-parser.ts';
import type { Reading } from './term-expansion.ts';
import { smallness } from '../index/stop-words.ts';
import { TUNING } from '../index/parameters.ts';
import type { Run } from '../index/name-matcher.ts';

/** Several words of a query that stand in one name of a duty: together they say more than each alone. */
export interface Phrase {
  /** The name (index). */
  readonly name: number;
  /** The part of the name that they make up (0 to 1). */
  readonly cover: number;
  /** The words of the query (indexes), each with the reading that is in the name. */
  readonly words: ReadonlyMap<number, Reading>;
}

/** Names (indexes) in which at least two words of the query stand. */
function sharedNames(lexicon: Lexicon, query: Query): readonly number[] {
  const count = new Uint8Array(lexicon.names.length);
  const lastWord = new Uint8Array(lexicon.names.length);
  const shared: number[] = [];
  query.words.forEach(({ readings }, place) => {
    for (const { stem } of readings) {
      for (const name of lexicon.terms.get(stem)?.names ?? []) {
        if (lastWord[name] === place + 1) continue;
        lastWord[name] = place + 1;
        count[name] = (count[name] ?? 0) + 1;
        if (count[name] === 2) shared.push(name);
      }
    }
  });
  return shared;
}

/** Whether words stand side by side in the query and in the name, in the same order. */
function isInOrder(stems: readonly string[], words: ReadonlyMap<number, Reading>): boolean {
  const places = [...words].map(([place, { stem }]) => [place, stems.indexOf(stem)] as const);
  return places.every(([place, at], index) => {
    const before = places[index - 1];
    return before === undefined || (place === before[0] + 1 && at === before[1] + 1);
  });
}

function phraseIn(lexicon: Lexicon, query: Query, name: number): Phrase | undefined {
  const shares = lexicon.names[name]?.shares ?? new Map<string, number>();
  const words = new Map<number, Reading>();
  const parts = new Map<string, number>();
  query.words.forEach(({ readings }, place) => {
    let most = 0;
    for (const reading of readings) {
      const part = (shares.get(reading.stem) ?? 0) * reading.sure;
      if (part <= most) continue;
      most = part;
      words.set(place, reading);
    }
    const stem = words.get(place)?.stem;
    if (stem !== undefined) parts.set(stem, Math.max(most, parts.get(stem) ?? 0));
  });
  // Two words of the query that are one in the name are no phrase.
  if (parts.size < 2) return undefined;
  const cover = [...parts.values()].reduce((sum, part) => sum + part, 0);
  return { name, words, cover: isInOrder([...shares.keys()], words) ? cover : cover * TUNING.scattered };
}

/** In: an open lexicon and a query as read. Out: the phrases of the query that stand in names. */
export function phrasesOf(lexicon: Lexicon, query: Query): readonly Phrase[] {
  return sharedNames(lexicon, query).flatMap((name) => phraseIn(lexicon, query, name) ?? []);
}

/** Names that stand in the query word for word: what their small words, which are nothing alone, tell together. */
export interface Sayings {
  readonly weight: number;
  /** The duties that have these names (indexes). */
  readonly duties: ReadonlySet<number>;
}

/** In: an open lexicon and a query as read. Out: the longest names that stand in it word for word. */
export function sayingsOf(lexicon: Lexicon, query: Query): Sayings {
  const words = query.tokens.map(({ word }) => word);
  const smallWords = ({ from, to }: Run): number =>
    words.slice(from, to).filter((word) => smallness(word) !== 'none').length;
  const runs = lexicon.wholeNames.within(words);
  const most = Math.max(0, ...runs.map(smallWords));
  if (most === 0) return { weight: 0, duties: new Set() };
  const longest = runs.filter((run) => smallWords(run) === most);
  return {
    weight: most * TUNING.smallWordInName,
    duties: new Set(longest.map(({ name }) => lexicon.names[name]?.duty ?? -1)),
  };
}
