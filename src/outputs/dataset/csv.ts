import { stringify } from 'csv-stringify/sync';

import type { Encoding, Field } from './fields.ts';

/** Writes rows as CSV (RFC 4180). The page of the data says how to read the cells back. */

/** What a cell holds before CSV makes text of everything. */
export type Cell = string | number;

type Cells = readonly (readonly [name: string, value: Cell])[];

const SEPARATOR = '; ';

/**
 * What makes a spreadsheet take a cell for a formula, its full-width forms included, and the apostrophe that keeps it
 * from doing so.
 */
const ACTIVE = /^[=+\-@\t\r\n＝＋－＠']/;

/** Puts one apostrophe before a text that a spreadsheet might run; taking one away gives the text back. */
export function neutral(text: string): string {
  return ACTIVE.test(text) ? `'${text}` : text;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(row: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isPlainObject(value) ? value[key] : undefined), row);
}

function itemsIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function pairs(value: unknown): string[] {
  if (Array.isArray(value))
    return value.map((item) =>
      Object.values(isPlainObject(item) ? item : {})
        .map(plain)
        .join('='),
    );
  const entries = Object.entries(isPlainObject(value) ? value : {});
  return entries.flatMap(([key, those]) => itemsIn(those).map((one) => `${key}=${plain(one)}`));
}

function cellOf(value: unknown, encoding: Exclude<Encoding, 'columns'>): Cell {
  if (typeof value === 'number') return value;
  switch (encoding) {
    case 'text':
      return plain(value);
    case 'list':
      return itemsIn(value).map(plain).join(SEPARATOR);
    case 'ids':
      return itemsIn(value)
        .map((item) => plain(valueAt(item, ['id'])))
        .join(SEPARATOR);
    case 'pairs':
      return pairs(value).join(SEPARATOR);
    case 'json':
      return JSON.stringify(value);
    default:
      return encoding satisfies never;
  }
}

function cellsOf(row: unknown, { name, path, csv }: Field): Cells {
  const value = valueAt(row, path);
  if (csv !== 'columns') return [[name, cellOf(value, csv)]];
  const entries = Object.entries(isPlainObject(value) ? value : {});
  return entries.map(([key, one]) => [`${name}.${key}`, plain(one)]);
}

/** The rows as a table with a header line. A field that has a column for every key has the same keys in every row. */
export function tableOf(rows: readonly unknown[], fields: readonly Field[]): readonly (readonly Cell[])[] {
  const records = rows.map((row) => fields.flatMap((field) => cellsOf(row, field)));
  const header = records[0]?.map(([name]) => name) ?? fields.map(({ name }) => name);
  return [header, ...records.map((cells) => cells.map(([, value]) => value))];
}

/** A table as CSV. */
export function csvOf(table: readonly (readonly Cell[])[]): string {
  const [header = [], ...rows] = table;
  const lines = rows.map((cells) => cells.map((cell) => neutral(String(cell))));
  // A lone line break inside a cell must be quoted too, which the library does only for its own line end.
  return stringify([header, ...lines], { record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}
