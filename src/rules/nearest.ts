/** Number of letters to drop, add, change or swap with a neighbour to make one word of another. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/** The known id that is most like the given one, or undefined where none is near enough to be meant. */
export function nearest(given: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.ceil(given.length * 0.4));
  let best: { id: string; far: number } | undefined;
  for (const id of known) {
    if (Math.abs(id.length - given.length) > limit) continue;
    const far = distance(given, id);
    if (far <= limit && (!best || far < best.far)) best = { id, far };
  }
  return best?.id;
}

/** How to mend an unknown id: the nearest one if there is one, else the advice. */
export function suggest(given: string, known: Iterable<string>, otherwise: string): string {
  const meant = nearest(given, known);
  return meant === undefined
    ? otherwise
    : `Did you mean "${meant}"? If not: ${otherwise.charAt(0).toLowerCase()}${otherwise.slice(1)}`;
}
