/** In: what is sought, a list sorted by code unit. Out: the first place in it that does not come before. */
export function placeOf(sought: string, sorted: readonly string[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In: a beginning, a list sorted by code unit. Out: all in it that begin so, in their order. */
export function beginningWith(beginning: string, sorted: readonly string[]): readonly string[] {
  const from = placeOf(beginning, sorted);
  let to = from;
  while (sorted[to]?.startsWith(beginning) ?? false) to += 1;
  return sorted.slice(from, to);
}
