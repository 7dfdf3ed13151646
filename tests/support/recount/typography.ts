/**
 * The data has straight quotation marks and apostrophes, as its texts are written; pages have curly ones everywhere but in
 * quotations. The recount turns them by a rule of its own: a mark opens where nothing, a blank or a bracket is before it.
 */

const KEPT = new Set(['quote', 'url', 'id']);

function curly(text: string): string {
  return text
    .replace(/(?<=^|[\s([{“‘—–/-])"/g, '“')
    .replace(/"/g, '”')
    .replace(/(?<=^|[\s([{“—–/-])'(?!\d)/g, '‘')
    .replace(/'/g, '’');
}

/** A value of the data with its marks as pages show them. */
export function asSet(value: unknown): unknown {
  if (typeof value === 'string') return curly(value);
  if (Array.isArray(value)) return value.map(asSet);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, part]) => [field, KEPT.has(field) ? part : asSet(part)]),
  );
}
