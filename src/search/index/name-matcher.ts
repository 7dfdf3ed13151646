import { prefixRange } from './completions.ts';
import type { DutyName } from './inverted-index.ts';
import { lazy } from './lazy.ts';
import { stem } from './stemmer.ts';

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
  const phrases = lazy(() => {
    const stemmed = names.map(({ words }) => (words.length < SHORTEST_PHRASE ? [] : words.map(stem)));
    return { stemmed, byFirstTwo: indexesBy(stemmed, (stems) => stems.slice(0, 2).join(' ')) };
  });

  return {
    exact: (words) => byWords.get(words.join(' ')) ?? [],
    phrase(words) {
      if (words.length < SHORTEST_PHRASE) return [];
      const { stemmed, byFirstTwo } = phrases();
      const stems = words.map(stem);
      return stems.flatMap((_, from) =>
        (byFirstTwo.get(stems.slice(from, from + 2).join(' ')) ?? [])
          .filter((name) => stemmed[name]?.every((one, index) => one === stems[from + index]))
          .map((name) => ({ name, from, to: from + (stemmed[name]?.length ?? 0) })),
      );
    },
    prefix(words) {
      const typed = words.join(' ');
      if (typed.length < SHORTEST_PREFIX) return [];
      return prefixRange(typed, sorted()).flatMap((name) => byWords.get(name) ?? []);
    },
  };
}
