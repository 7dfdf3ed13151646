/** Compares what a page shows with what the data says. A difference is a sentence: page, place, received, expected. */

type Value = string | number | boolean | undefined | null;

function show(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(show).join(', ');
  return typeof value === 'string' ? `"${value}"` : value === undefined ? 'nothing' : JSON.stringify(value);
}

/** Names the first item that differs: of long lists nobody finds it. */
function listDifference(received: readonly Value[], expected: readonly Value[]): string | undefined {
  const length = Math.max(received.length, expected.length);
  const place = Array.from({ length }, (_, at) => at).find((at) => received[at] !== expected[at]);
  if (place === undefined) return undefined;
  const counts =
    received.length === expected.length ? '' : ` (${received.length} items received, ${expected.length} expected)`;
  return `item ${place + 1}: received ${show(received[place])}, expected ${show(expected[place])}${counts}`;
}

function difference(received: unknown, expected: unknown): string | undefined {
  if (Array.isArray(received) && Array.isArray(expected)) return listDifference(received, expected);
  return received === expected ? undefined : `received ${show(received)}, expected ${show(expected)}`;
}

/** What differs at one place of a page; nothing if received and expected are the same. */
export function differs(
  page: string,
  place: string,
  received: Value | readonly Value[],
  expected: Value | readonly Value[],
): readonly string[] {
  const problem = difference(received, expected);
  return problem === undefined ? [] : [`${page}: ${place}: ${problem}`];
}
