import { z } from 'astro/zod';

import { claimRow } from './schema/claim-row.ts';
import { correctionRow } from './schema/correction-row.ts';
import { disputeRow } from './schema/dispute-row.ts';
import { dutyRow } from './schema/duty-row.ts';
import { indexFile } from './schema/index-file.ts';
import { postingRow } from './schema/posting-row.ts';
import { sourceRow } from './schema/source-row.ts';
import { textRow } from './schema/text-row.ts';
import { nonEmpty } from '../../schema/id.ts';

/**
 * The published data set: the one definition of its rows. The types that the exports are typed with, the JSON
 * Schemas published beside the files and the column guide for people are all drawn from here.
 */
export const TABLES = {
  duties: { row: dutyRow, holds: 'Every duty with its cells, denials, counts and answers' },
  claims: { row: claimRow, holds: 'Every statement with its text, stances, quotation and caveat' },
  sources: { row: sourceRow, holds: 'Every source with its texts' },
  texts: { row: textRow, holds: 'Every text with its date and how much of it was read' },
  disputes: { row: disputeRow, holds: 'Every disagreement with its sides' },
  postings: { row: postingRow, holds: 'Every job posting with the duties that it asks for' },
  corrections: { row: correctionRow, holds: 'Every correction: what was wrong, since when, and what it changed' },
} as const;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = [
  'duties',
  'claims',
  'sources',
  'texts',
  'disputes',
  'postings',
  'corrections',
] as const satisfies readonly TableName[];

/** The rows of every table. */
export type Rows = { readonly [Name in TableName]: readonly z.infer<(typeof TABLES)[Name]['row']>[] };

/** A JSON Schema, as far as it is read here. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * A schema for whoever reads the data: open, since fields may be added under the same address. What we write is held
 * against the closed one.
 */
function openSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
}

/** The JSON Schema of one row of a table. */
export function rowSchema(name: TableName): JsonSchema {
  return openSchema(TABLES[name].row);
}

/** The JSON Schema of a table's file, `{version, <name>: [rows]}`, published at the given address. */
export function tableSchema(name: TableName, address: string): JsonSchema {
  const file = z.strictObject({
    version: nonEmpty.describe('Version of the data.'),
    [name]: z.array(TABLES[name].row).describe(`${TABLES[name].holds}.`),
  });
  return { $id: address, title: name, ...openSchema(file) };
}

/** The JSON Schema of `index.json`, published at the given address; without one, for reading only. */
export function indexSchema(address?: string): JsonSchema {
  return { ...(address === undefined ? {} : { $id: address }), title: 'index', ...openSchema(indexFile) };
}
