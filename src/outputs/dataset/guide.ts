import { type JsonSchema, TABLES, TABLE_NAMES, indexSchema, rowSchema } from './schema.ts';
import { ID_PATTERN } from '../../schema/id.ts';
import { type Encoding, type Field, fieldsOf, itemsOf, present, propertiesOf, valuesOf } from './fields.ts';

/** The column guide for people, drawn from the same schemas as everything else about the data set. */

interface GuideRow {
  /** "verdict.core", or "duties[].stance" for a part of what a list holds. */
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
  /** How CSV holds it, where that needs saying. */
  readonly csv?: string;
}

interface Guide {
  readonly name: string;
  readonly holds: string;
  readonly rows: readonly GuideRow[];
}

const IN_CSV: Readonly<Record<Encoding, string | undefined>> = {
  text: undefined,
  list: 'joined with semicolons',
  pairs: 'pairs “a=b”, joined with semicolons',
  ids: 'the ids, joined with semicolons',
  columns: 'a column for each source',
  json: 'as JSON',
};

const FORMATS: Readonly<Record<string, string>> = { uri: 'address' };
const TYPES: Readonly<Record<string, string>> = { integer: 'whole number', boolean: 'true or false' };

function isDate({ pattern = '' }: JsonSchema): boolean {
  return pattern.startsWith(String.raw`^\d{4}`);
}

/** What kind of value it is, in words: "list, each: id", "one of work, trait". */
function typeInWords(schema: JsonSchema): string {
  const { type, format = '', pattern, enum: options } = schema;
  const values = valuesOf(schema);
  if (values) return `for each source: ${typeInWords(values)}`;
  if (type === 'array') {
    const items = itemsOf(schema);
    return propertiesOf(items).length > 0 ? 'list of rows' : `list, each: ${typeInWords(items)}`;
  }
  if (options) return `one of ${options.map(String).join(', ')}`;
  if (pattern === ID_PATTERN.source) return 'id';
  if (isDate(schema)) return 'date';
  return FORMATS[format] ?? TYPES[String(type)] ?? 'text';
}

function rowOf({ name, schema, mayBeEmpty }: Pick<Field, 'name' | 'schema' | 'mayBeEmpty'>): GuideRow {
  return {
    name,
    type: `${typeInWords(schema)}${mayBeEmpty ? '; or none' : ''}`,
    meaning: schema.description ?? '',
  };
}

/** What the rows of a list are made of. */
function itemRows({ name, schema }: Field): GuideRow[] {
  return propertiesOf(itemsOf(schema)).map(([key, part]) => rowOf({ name: `${name}[].${key}`, ...present(part) }));
}

function rowsOf(schema: JsonSchema, hasCsv: boolean): GuideRow[] {
  return fieldsOf(schema).flatMap((field) => {
    const csv = hasCsv ? IN_CSV[field.csv] : undefined;
    // Rows that another table holds are described there.
    const parts = hasCsv && field.csv === 'ids' ? [] : itemRows(field);
    return [{ ...rowOf(field), ...(csv === undefined ? {} : { csv }) }, ...parts];
  });
}

/** Every field of every file, in the order of the files. */
export function columnGuide(): Guide[] {
  const tables = TABLE_NAMES.map((name) => ({ name, holds: TABLES[name].holds, rows: rowsOf(rowSchema(name), true) }));
  return [
    ...tables,
    { name: 'index', holds: 'What the other files are, and what ids are called', rows: rowsOf(indexSchema(), false) },
  ];
}

/** The size of a file for people: "840 bytes", "61 KB". */
export function sizeInWords(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} KB`;
}
