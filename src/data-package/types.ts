import { itemsOf, propertiesOf, valuesOf } from '../outputs/dataset/fields.ts';
import { type JsonSchema, TABLES, TABLE_NAMES, type TableName, rowSchema } from '../outputs/dataset/schema.ts';

/** TypeScript types of the data set, written from the same schemas as everything else about it. */

/** What one row of each table is called in code. */
export const ROW_TYPES: Readonly<Record<TableName, string>> = {
  duties: 'Duty',
  claims: 'Claim',
  sources: 'Source',
  texts: 'Text',
  disputes: 'Dispute',
  postings: 'Posting',
  corrections: 'Correction',
};

const PRIMITIVES: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
};

/** A comment that no description can end early. */
function commentOf({ description }: JsonSchema, indent: string): string {
  return description === undefined ? '' : `${indent}/** ${description.replaceAll('*/', '* /')} */\n`;
}

function objectType(schema: JsonSchema, indent: string): string {
  const required = new Set(schema.required ?? []);
  const inner = `${indent}  `;
  const fields = propertiesOf(schema).map(
    ([key, part]) =>
      `${commentOf(part, inner)}${inner}readonly ${JSON.stringify(key)}${required.has(key) ? '' : '?'}: ${typeOf(part, inner)};\n`,
  );
  return `{\n${fields.join('')}${indent}}`;
}

/**
 * The type of what a schema describes. Throws for a form of schema that our tables do not have, since a type that says
 * less than the data would be believed.
 */
function typeOf(schema: JsonSchema, indent: string): string {
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.anyOf) return schema.anyOf.map((part) => typeOf(part, indent)).join(' | ');
  const { type } = schema;
  if (Array.isArray(type)) return type.map((one) => PRIMITIVES[one] ?? 'never').join(' | ');
  if (type === 'array') return `readonly (${typeOf(itemsOf(schema), indent)})[]`;
  if (type === 'object') {
    const values = valuesOf(schema);
    return values ? `Readonly<Record<string, ${typeOf(values, indent)}>>` : objectType(schema, indent);
  }
  const primitive = PRIMITIVES[String(type)];
  if (primitive === undefined) throw new Error(`No type is known for ${JSON.stringify(schema)}.`);
  return primitive;
}

/** The declarations of the package: a type for the rows of each table, and what the package exports. */
export function declarations(): string {
  const types = TABLE_NAMES.map(
    (name) =>
      `/** A row of ${name}. ${TABLES[name].holds}. */\nexport type ${ROW_TYPES[name]} = ${typeOf(rowSchema(name), '')};\n`,
  );
  const values = TABLE_NAMES.map(
    (name) => `/** ${TABLES[name].holds}. */\nexport declare const ${name}: readonly ${ROW_TYPES[name]}[];\n`,
  );
  return [
    ...types,
    '/** Version of the data. */\nexport declare const version: string;\n',
    '/** Day of the last change of the data. */\nexport declare const date: string;\n',
    ...values,
  ].join('\n');
}
