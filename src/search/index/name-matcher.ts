import { editCost, differingLetters, lettersOf } from './edit-distance.ts';
import { once } from './lazy.ts';
import { beginningWith } from './spell-checker.ts';
import { stem } from './stemmer.ts';
import type { DutyName } from './inverted-index.ts';

/** A name within a query: its words are those from one place to before another. */
export interface Run {
  readonly name: number;
  readonly from: number;
  readonly to: number;
}

/** Names that are typed as a whole: every word, also those of grammar, counts. */
export interface WholeNames {
  /** In: the folded words of a query. Out: the names (indexes) that it is, word for word. */
  readonly same: (words: readonly string[]) => readonly number[];
  /** In: the folded words, and names to choose from. Out: those that it is but for a slip of the keyboard. */
  readonly near: (words: readonly string[], among: Iterable<number>) => readonly number[];
  /** In: the folded words. Out: names of several words (indexes) that stand in them word for word, with their places. */
  readonly within: (words: readonly string[]) => readonly Run[];
  /** In: the folded words, the last unfinished. Out: the names that begin so. */
  readonly beginning: (words: readonly string[]) => readonly number[];
}

/** A slip in a short name makes another name of it. */
const SHORTEST = 8;
/** One slip, as `editCost` counts, and a second in a long name. */
const ONE_SLIP = 1.3;
const TWO_SLIPS = 2.3;
const LONG = 20;
/** Two words stand side by side by chance. */
const SHORTEST_RUN = 3;
/** Fewer letters begin too many names. */
const SHORTEST_BEGINNING = 3;

/** By key: the places in the list that have it. */
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

/** In: the names of all duties. Out: what finds those that are typed in full. */
export function wholeNames(names: readonly DutyName[]): WholeNames {
  const byWords = indexesBy(names, ({ words }) => words.join(' '));
  // Each is made when a query first needs it, so that the first answer waits for none in vain.
  const sorted = once(() => [...byWords.keys()].sort());
  const joined = once(() =>
    names.map(({ words }) => {
      const name = words.join('');
      return { name, letters: lettersOf(name) };
    }),
  );
  const runs = once(() => {
    const stemmed = names.map(({ words }) => (words.length < SHORTEST_RUN ? [] : words.map(stem)));
    return { stemmed, byFirstTwo: indexesBy(stemmed, (stems) => stems.slice(0, 2).join(' ')) };
  });

  return {
    same: (words) => byWords.get(words.join(' ')) ?? [],
    near(words, among) {
      const typed = words.join('');
      if (typed.length < SHORTEST) return [];
      const typedLetters = lettersOf(typed);
      const limit = typed.length < LONG ? ONE_SLIP : TWO_SLIPS;
      const found: number[] = [];
      for (const index of among) {
        const { name, letters } = joined()[index] ?? { name: '', letters: 0 };
        if (Math.abs(name.length - typed.length) > limit) continue;
        if (differingLetters(letters, typedLetters) > 2 * limit) continue;
        if (editCost(typed, name, limit) <= limit) found.push(index);
      }
      return found;
    },
    within(words) {
      if (words.length < SHORTEST_RUN) return [];
      const { stemmed, byFirstTwo } = runs();
      const stems = words.map(stem);
      return stems.flatMap((_, from) =>
        (byFirstTwo.get(stems.slice(from, from + 2).join(' ')) ?? [])
          .filter((name) => stemmed[name]?.every((one, place) => one === stems[from + place]))
          .map((name) => ({ name, from, to: from + (stemmed[name]?.length ?? 0) })),
      );
    },
    beginning(words) {
      const typed = words.join(' ');
      if (typed.length < SHORTEST_BEGINNING) return [];
      return beginningWith(typed, sorted()).flatMap((name) => byWords.get(name) ?? []);
    },
  };
}
