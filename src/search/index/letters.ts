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
