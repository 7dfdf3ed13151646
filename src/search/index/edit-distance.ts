/** What one slip of the keyboard costs: a doubled or swapped letter is likelier than a wrong one. */
const COST = { wrong: 1.1, missing: 1, extra: 1, doubled: 0.6, swapped: 0.8, jumbled: 1.3, firstLetter: 0.3 } as const;

const at = (row: readonly number[], place: number): number => row[place] ?? Number.POSITIVE_INFINITY;

const sorted = (word: string): string => Array.from(word).sort().join('');

/** Whether two words are the same letters in another order, the first in its place: "emphaty". */
function isJumbled(typed: string, meant: string): boolean {
  return (
    typed.length === meant.length && typed.charCodeAt(0) === meant.charCodeAt(0) && sorted(typed) === sorted(meant)
  );
}

/**
 * In: a word as typed, a word as it may have been meant, the highest cost of interest.
 * Out: the cost of the slips between them (Damerau-Levenshtein, each letter touched once, or less where all letters are
 * there), or infinity above the limit.
 */
export function editCost(typed: string, meant: string, limit: number): number {
  const slips = slipCost(typed, meant, limit);
  return slips > COST.jumbled && COST.jumbled <= limit && isJumbled(typed, meant) ? COST.jumbled : slips;
}

function slipCost(typed: string, meant: string, limit: number): number {
  const start = typed.charCodeAt(0) === meant.charCodeAt(0) ? 0 : COST.firstLetter;
  let beforeLast: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, place) => place * COST.missing);
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [at(last, 0) + COST.extra];
    let least = at(row, 0);
    for (let j = 1; j <= meant.length; j += 1) {
      const same = typed[i - 1] === meant[j - 1];
      const extra = typed[i - 1] === typed[i - 2] ? COST.doubled : COST.extra;
      const missing = meant[j - 1] === meant[j - 2] ? COST.doubled : COST.missing;
      let cost = Math.min(at(last, j - 1) + (same ? 0 : COST.wrong), at(last, j) + extra, at(row, j - 1) + missing);
      if (!same && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + COST.swapped);
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
 * In: a word. Out: one bit for each letter that occurs in it. Two words that differ in many bits are many slips
 * apart, and need no closer look.
 */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let place = 0; place < word.length; place += 1) bits |= 1 << (word.charCodeAt(place) % 31);
  return bits;
}

/** In: the letters of two words. Out: how many are in one of them only. */
export function differingLetters(one: number, other: number): number {
  let count = 0;
  for (let left = one ^ other; left !== 0; left &= left - 1) count += 1;
  return count;
}
