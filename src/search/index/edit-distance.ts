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

const sortedLetters = (word: string): string => Array.from(word).sort().join('');

/** The same for the same letters in any order, and mostly another for others. */
function sumOfLetters(word: string): number {
  let sum = 0;
  for (let index = 0; index < word.length; index += 1) sum += word.charCodeAt(index) ** 2;
  return sum;
}

function isJumbled(typed: string, meant: string): boolean {
  return (
    typed.length === meant.length &&
    typed.charCodeAt(0) === meant.charCodeAt(0) &&
    sumOfLetters(typed) === sumOfLetters(meant) &&
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

/** The rows of an alignment, used anew for each pair of words: a typo is compared with hundreds. */
let [beforeLast, last, row] = [new Float64Array(32), new Float64Array(32), new Float64Array(32)];

function makeRoomFor(columns: number): void {
  if (row.length >= columns) return;
  [beforeLast, last, row] = [new Float64Array(columns), new Float64Array(columns), new Float64Array(columns)];
}

const at = (cells: Float64Array, index: number): number => cells[index] ?? Number.POSITIVE_INFINITY;

function alignmentCost(typed: string, meant: string, limit: number, costs: EditCosts): number {
  const { wrong, missing, extra, doubled, swapped } = costs;
  const start = typed.charCodeAt(0) === meant.charCodeAt(0) ? 0 : costs.firstLetter;
  const columns = meant.length;
  makeRoomFor(columns + 1);
  for (let j = 0; j <= columns; j += 1) last[j] = j * missing;
  let leastOfLast = 0;
  for (let i = 1; i <= typed.length; i += 1) {
    const letter = typed.charCodeAt(i - 1);
    const letterBefore = typed.charCodeAt(i - 2);
    const takenOut = letter === letterBefore ? doubled : extra;
    row[0] = at(last, 0) + extra;
    let least = at(row, 0);
    for (let j = 1; j <= columns; j += 1) {
      const wanted = meant.charCodeAt(j - 1);
      const wantedBefore = meant.charCodeAt(j - 2);
      const same = letter === wanted;
      const putIn = wanted === wantedBefore ? doubled : missing;
      let cost = Math.min(at(last, j - 1) + (same ? 0 : wrong), at(last, j) + takenOut, at(row, j - 1) + putIn);
      if (!same && j > 1 && letter === wantedBefore && letterBefore === wanted)
        cost = Math.min(cost, at(beforeLast, j - 2) + swapped);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // What is swapped reaches over one row.
    if (least + start > limit && leastOfLast + start > limit) return Number.POSITIVE_INFINITY;
    leastOfLast = least;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  const cost = at(last, columns) + start;
  return cost > limit ? Number.POSITIVE_INFINITY : cost;
}

/** One bit for each letter that occurs in a word, by which most words are told apart without an alignment. */
export function letterMask(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) % 31);
  return bits;
}

/** How many bits are set. */
function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/**
 * What the weighted edit distance of two words is at least, given their letter masks: a letter that only one of them has
 * takes an edit, and a wrong letter puts one right in both.
 */
export function leastDistance(typed: number, meant: number, costs: EditCosts = TYPING_COSTS): number {
  const onlyTyped = countBits(typed & ~meant);
  const onlyMeant = countBits(meant & ~typed);
  const pairs = Math.min(onlyTyped, onlyMeant);
  return (
    pairs * Math.min(costs.wrong, costs.extra + costs.missing) +
    (onlyTyped - pairs) * costs.extra +
    (onlyMeant - pairs) * costs.missing
  );
}
