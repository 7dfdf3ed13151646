import { TYPING_COSTS } from './parameters.ts';

/** What each kind of edit costs. */
export type EditCosts = Readonly<Record<keyof typeof TYPING_COSTS, number>>;

/** Every edit counts 1: the plain edit distance. */
export const UNIT_COSTS: EditCosts = {
  wrong: 1,
  missing: 1,
  extra: 1,
  doubled: 1,
  swapped: 1,
  jumbled: Number.POSITIVE_INFINITY,
  firstLetter: 0,
};

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;

const sortedLetters = (word: string): string => Array.from(word).sort().join('');

function isJumbled(typed: string, meant: string): boolean {
  return (
    typed.length === meant.length &&
    typed.charCodeAt(0) === meant.charCodeAt(0) &&
    sortedLetters(typed) === sortedLetters(meant)
  );
}

/**
 * The weighted edit distance between a word as typed and a word as it may have been meant: optimal string alignment
 * (Damerau-Levenshtein with each letter edited at most once), or less where the letters are only jumbled. Infinite
 * above `limit`, so that the rest need not be computed.
 */
export function weightedEditDistance(
  typed: string,
  meant: string,
  limit: number,
  costs: EditCosts = TYPING_COSTS,
): number {
  const distance = alignmentCost(typed, meant, limit, costs);
  const { jumbled } = costs;
  return distance > jumbled && jumbled <= limit && isJumbled(typed, meant) ? jumbled : distance;
}

function alignmentCost(typed: string, meant: string, limit: number, costs: EditCosts): number {
  const start = typed.charCodeAt(0) === meant.charCodeAt(0) ? 0 : costs.firstLetter;
  let beforeLast: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, column) => column * costs.missing);
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [at(last, 0) + costs.extra];
    let least = at(row, 0);
    for (let j = 1; j <= meant.length; j += 1) {
      const same = typed[i - 1] === meant[j - 1];
      const extra = typed[i - 1] === typed[i - 2] ? costs.doubled : costs.extra;
      const missing = meant[j - 1] === meant[j - 2] ? costs.doubled : costs.missing;
      let cost = Math.min(at(last, j - 1) + (same ? 0 : costs.wrong), at(last, j) + extra, at(row, j - 1) + missing);
      if (!same && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + costs.swapped);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least + start > limit && Math.min(...last) + start > limit) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = row;
  }
  const cost = at(last, meant.length) + start;
  return cost > limit ? Number.POSITIVE_INFINITY : cost;
}

/**
 * One bit for each letter that occurs in a word. Words whose masks differ in many bits are many edits apart, which
 * spares computing their distance.
 */
export function letterMask(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) % 31);
  return bits;
}

/** How many letters occur in one only of two words, given their letter masks. */
export function maskDifference(one: number, other: number): number {
  let count = 0;
  for (let left = one ^ other; left !== 0; left &= left - 1) count += 1;
  return count;
}
