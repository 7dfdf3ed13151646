import { deepEqual } from 'node:assert/strict';

import Papa from 'papaparse';

import type { TableName } from '../../../src/outputs/dataset/schema.ts';

/**
 * Reads the CSV files back as the page of the data says, without any of the code that wrote them: the parser is
 * another library, and what each column holds is written down here once more.
 */

type Row = Record<string, unknown>;

interface Columns {
  readonly lists?: readonly string[];
  readonly json?: readonly string[];
  readonly numbers?: RegExp;
  readonly booleans?: readonly string[];
}

const COLUMNS: Readonly<Record<TableName, Columns>> = {
  duties: {
    lists: ['otherNames', 'related', 'disputes', 'claims', 'certainty.reasons', 'decisive'],
    numbers: /^(agreement|postings)\./,
  },
  claims: { lists: ['aspects'], json: ['duties'] },
  sources: { lists: ['positions', 'texts'], booleans: ['core'] },
  texts: { lists: ['authors'] },
  disputes: { lists: ['duties', 'aspects'], json: ['sides'] },
  corrections: { lists: ['claims', 'duties'] },
  postings: { lists: ['duties'], numbers: /^year$/, booleans: ['titleExact', 'paid'] },
};

/** The cells of a file, by column; fails for whatever RFC 4180 forbids. */
export function cellsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    delimiter: ',',
    newline: '\r\n',
    // A file ends with a line end, not with a row.
    skipEmptyLines: true,
  });
  deepEqual(errors, []);
  return data;
}

const entries = (cell: string): readonly string[] => (cell === '' ? [] : cell.split('; '));
const pair = (entry: string): readonly [string, string] => {
  const [before = '', after = ''] = entry.split('=');
  return [before, after];
};

function denialsOf(cell: string): Readonly<Record<string, readonly string[]>> {
  const pairs = entries(cell).map(pair);
  return Object.fromEntries(
    pairs.map(([source]) => [source, pairs.filter(([other]) => other === source).map(([, role]) => role)]),
  );
}

function valueOf(table: TableName, column: string, written: string): unknown {
  const { lists = [], json = [], numbers, booleans = [] } = COLUMNS[table];
  const cell = written.replace(/^'/, '');
  if (lists.includes(column)) return entries(cell);
  if (json.includes(column)) return JSON.parse(cell);
  if (table === 'duties' && column === 'denials') return denialsOf(cell);
  if (cell === '') return null;
  if (numbers?.test(column)) return Number(cell);
  return booleans.includes(column) ? cell === 'true' : cell;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

/** Puts a value where a name with dots says: `verdict.core` into `verdict`. */
function put(row: Row, [first = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    row[first] = value;
    return;
  }
  const inner = row[first];
  if (isRow(inner)) put(inner, rest, value);
  else put((row[first] = {}), rest, value);
}

/** The rows of a table as they were before they were written as CSV. */
export function rowsFromCsv(table: TableName, csv: string): readonly Row[] {
  return cellsOf(csv).map((cells) => {
    const row: Row = {};
    for (const [column, cell] of Object.entries(cells)) put(row, column.split('.'), valueOf(table, column, cell));
    return row;
  });
}
