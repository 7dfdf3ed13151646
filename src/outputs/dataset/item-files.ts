import type { DataFile } from './data-files.ts';
import type { Rows, TableName } from './schema.ts';

/** A file for each row of the tables whose rows have pages: a program that wants one duty need not load all of them. */

/** The tables, with what one row of each is called. */
export const ITEM_TABLES: Readonly<Partial<Record<TableName, string>>> = {
  duties: 'duty',
  claims: 'claim',
  sources: 'source',
  disputes: 'dispute',
};

/** `duties/<id>.json` and its like: the version, and the row as its table has it. */
export function itemFilesOf(rows: Rows, version: string): DataFile[] {
  return Object.entries(ITEM_TABLES).flatMap(([table, name]) =>
    // Keys of ITEM_TABLES are names of tables, which Object.entries forgets.
    rows[table as TableName].map((row) => ({
      name: `${table}/${row.id}.json`,
      mediaType: 'application/json',
      body: `${JSON.stringify({ version, [name]: row }, null, 2)}\n`,
    })),
  );
}
