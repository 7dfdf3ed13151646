import { prefixRange } from './completions.ts';
import type { DutyName } from './inverted-index.ts';
import { lazy } from './lazy.ts';
import { stem } from './stemmer.ts';
import { beginningOfStem } from './vocabulary.ts';

/** Where a name stands in a query: its words are those from one index to before another. */
export interface NameSpan {
  readonly name: number;
  readonly from: number;
  readonly to: number;
}

/** Matches names as a whole: every word counts, function words too. All take folded words and give names by index. */
export interface NameMatcher {
  /** The names that a query is, word for word. */
  readonly exact: (words: readonly string[]) => readonly number[];
  /** The names of several words that stand in a query as a phrase. */
  readonly phrase: (words: readonly string[]) => readonly NameSpan[];
  /** The names that begin with a query whose last word may be unfinished. */
  readonly prefix: (words: readonly string[]) => readonly number[];
}

/** Two words stand side by side by chance. */
const SHORTEST_PHRASE = 3;
/** Fewer letters begin too many names. */
const SHORTEST_PREFIX = 3;

/** The indexes of the items that have each key. */
function indexesBy<Item>(list: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly number[]> {
  const indexes = new Map<string, number[]>();
  list.forEach((item, index) => {
    const key = keyOf(item);
    const others = indexes.get(key);
    if (others) others.push(index);
    else indexes.set(key, [index]);
  });
  return indexes;
}

/** Makes what matches whole names. Each of its tables is made when a query first needs it: the first answer waits for none in vain. */
export function createNameMatcher(names: readonly DutyName[]): NameMatcher {
  const byWords = indexesBy(names, ({ words }) => words.join(' '));
  const sorted = lazy(() => [...byWords.keys()].sort());
  const byFirst = lazy(() => indexesBy(names, ({ words: [first = ''] }) => beginningOfStem(first)));
  const isAt = (stems: readonly string[], from: number, { words }: DutyName): boolean =>
    words.length >= SHORTEST_PHRASE && words.every((word, index) => stem(word) === stems[from + index]);

  return {
    exact: (words) => byWords.get(words.join(' ')) ?? [],
    phrase(words) {
      if (words.length < SHORTEST_PHRASE) return [];
      const stems = words.map(stem);
      return words.flatMap((word, from) =>
        (byFirst().get(beginningOfStem(word)) ?? []).flatMap((name) => {
          const known = names[name];
          return known && isAt(stems, from, known) ? [{ name, from, to: from + known.words.length }] : [];
        }),
      );
    },
    prefix(words) {
      const typed = words.join(' ');
      if (typed.length < SHORTEST_PREFIX) return [];
      return prefixRange(typed, sorted()).flatMap((name) => byWords.get(name) ?? []);
    },
  };
}
