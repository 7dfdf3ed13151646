import { leastDistance, letterMask, weightedEditDistance } from './edit-distance.ts';
import type { DutyName } from './inverted-index.ts';
import { lazy } from './lazy.ts';
import { MAX_EDITS_IN_LONG_NAME, MAX_EDITS_IN_SHORT_NAME, SHORTEST_LONG_NAME } from './parameters.ts';

/** Of the given names (by index) those that folded words are but for a slip of the keyboard. */
export type FuzzyNames = (words: readonly string[], among: Iterable<number>) => readonly number[];

/** A slip in a short name makes another name of it. */
const SHORTEST_FUZZY = 8;

/** Makes what matches names that are misspelt. */
export function createFuzzyNames(names: readonly DutyName[]): FuzzyNames {
  const joined = lazy(() =>
    names.map(({ words }) => {
      const name = words.join('');
      return { name, mask: letterMask(name) };
    }),
  );
  return (words, among) => {
    const typed = words.join('');
    if (typed.length < SHORTEST_FUZZY) return [];
    const typedMask = letterMask(typed);
    const limit = typed.length < SHORTEST_LONG_NAME ? MAX_EDITS_IN_SHORT_NAME : MAX_EDITS_IN_LONG_NAME;
    const found: number[] = [];
    for (const index of among) {
      const { name, mask } = joined()[index] ?? { name: '', mask: 0 };
      if (Math.abs(name.length - typed.length) > limit) continue;
      if (leastDistance(typedMask, mask) > limit) continue;
      if (weightedEditDistance(typed, name, limit) <= limit) found.push(index);
    }
    return found;
  };
}
