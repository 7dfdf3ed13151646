import { createHash } from 'node:crypto';

import { z } from 'astro/zod';

import type { Urls } from '../../urls/urls.ts';
import type { Catalog } from '../../model/catalog.ts';
import { rowsOf } from './dataset.ts';
import { LICENCE } from '../../model/licence.ts';
import {
  type JsonSchema,
  type Rows,
  TABLES,
  TABLE_NAMES,
  type TableName,
  indexSchema,
  rowSchema,
  tableSchema,
} from './schema.ts';
import { type IndexFile, indexFile } from './schema/index-file.ts';
import { jsonLdOf, turtleOf } from '../vocabulary/rdf.ts';
import { vocabularyOf } from '../vocabulary/vocabulary.ts';
import { csvOf, tableOf } from './csv.ts';
import { fieldsOf } from './fields.ts';
import { itemFilesOf } from './item-files.ts';
import { openApiOf } from './openapi.ts';
import { type Sheet, workbookOf } from './workbook.ts';

/** One file under `/data/v1/`. */
export interface DataFile {
  readonly name: string;
  readonly mediaType: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

const JSON_TYPE = 'application/json';
const SCHEMA_TYPE = 'application/schema+json';
const CSV_TYPE = 'text/csv; charset=utf-8; header=present';
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TURTLE_TYPE = 'text/turtle';
const JSON_LD_TYPE = 'application/ld+json';

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Whatever does not fit the published schema ends the build: nobody else would notice. */
function checked<Value>(schema: z.ZodType<Value>, value: unknown, name: string): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Error(`data/v1/${name} does not fit src/outputs/dataset/schema.ts:\n${z.prettifyError(result.error)}`);
}

function schemaFile(name: string, schema: JsonSchema): DataFile {
  return { name: `${name}.schema.json`, mediaType: SCHEMA_TYPE, body: jsonOf(schema) };
}

/** A table as spreadsheets have it. */
function sheetOf(name: TableName, rows: Rows): Sheet {
  return { name, rows: tableOf(rows[name], fieldsOf(rowSchema(name))) };
}

function tableFiles(name: TableName, version: string, rows: Rows, urls: Urls): DataFile[] {
  const those = checked<readonly unknown[]>(z.array(TABLES[name].row), rows[name], name);
  const schema = tableSchema(name, urls.absolute(urls.data(`${name}.schema.json`)));
  return [
    { name: `${name}.json`, mediaType: JSON_TYPE, body: jsonOf({ version, [name]: those }) },
    { name: `${name}.csv`, mediaType: CSV_TYPE, body: csvOf(sheetOf(name, rows).rows) },
    schemaFile(name, schema),
  ];
}

function indexOf(
  catalog: Catalog,
  urls: Urls,
  files: readonly DataFile[],
  rows: Rows,
  isForPublishing: boolean,
): IndexFile {
  const { site, roles, groups, aspects, positions } = catalog;
  return {
    version: site.data.version,
    date: site.data.date,
    forPublishing: isForPublishing,
    url: urls.absolute(urls.home()),
    licence: LICENCE,
    counts: {
      duties: rows.duties.length,
      claims: rows.claims.length,
      sources: rows.sources.length,
      texts: rows.texts.length,
      disputes: rows.disputes.length,
      postings: rows.postings.length,
      corrections: rows.corrections.length,
    },
    lists: {
      roles: roles.map(({ id, name }) => ({ id, name })),
      groups: [...groups],
      aspects: [...aspects],
      positions: [...positions],
    },
    editions: catalog.editions.map(({ id, version, date }) => ({
      id,
      version,
      date,
      url: urls.absolute(urls.edition(id)),
      file: urls.absolute(urls.editionFile(id)),
    })),
    files: files.map(({ name, mediaType, body }) => ({
      name,
      url: urls.absolute(urls.data(name)),
      mediaType,
      bytes: Buffer.byteLength(body),
      sha256: createHash('sha256').update(body).digest('hex'),
    })),
  };
}

function vocabularyFiles(catalog: Catalog, urls: Urls): DataFile[] {
  const resources = vocabularyOf(catalog, urls);
  return [
    { name: 'vocabulary.ttl', mediaType: TURTLE_TYPE, body: turtleOf(resources) },
    { name: 'vocabulary.jsonld', mediaType: JSON_LD_TYPE, body: jsonOf(jsonLdOf(resources)) },
  ];
}

/** Every file of the data set: `index.json`, those that it describes, and one for each row that has a page. */
export function dataFilesOf(catalog: Catalog, urls: Urls, isForPublishing: boolean): DataFile[] {
  const rows = rowsOf(catalog, urls);
  const files = [
    ...TABLE_NAMES.flatMap((name) => tableFiles(name, catalog.site.data.version, rows, urls)),
    { name: 'tables.xlsx', mediaType: XLSX_TYPE, body: workbookOf(TABLE_NAMES.map((name) => sheetOf(name, rows))) },
    ...vocabularyFiles(catalog, urls),
    { name: 'openapi.json', mediaType: JSON_TYPE, body: jsonOf(openApiOf(catalog, urls)) },
    schemaFile('index', indexSchema(urls.absolute(urls.data('index.schema.json')))),
  ];
  const index = checked(indexFile, indexOf(catalog, urls, files, rows, isForPublishing), 'index.json');
  const items = itemFilesOf(rows, catalog.site.data.version);
  return [{ name: 'index.json', mediaType: JSON_TYPE, body: jsonOf(index) }, ...files, ...items];
}
