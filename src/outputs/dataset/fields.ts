import type { JsonSchema } from './schema.ts';

/** Reads the fields of a table off its JSON Schema: their names, types and meaning, and how CSV holds them. */

/**
 * How a value stands in a cell of CSV. `text` as it is; `list` joined with "; "; `pairs` as "a=b; c=d"; `ids` of rows
 * that another table holds; `columns` in a column for every key; `json` as JSON.
 */
export type Encoding = 'text' | 'list' | 'pairs' | 'ids' | 'columns' | 'json';

export interface Field {
  /** "verdict.core". */
  readonly name: string;
  /** The way to the value in a row. */
  readonly path: readonly string[];
  readonly schema: JsonSchema;
  /** Whether it may be null, an empty cell in CSV. */
  readonly mayBeEmpty: boolean;
  readonly csv: Encoding;
}

function isSchema(part: unknown): part is JsonSchema {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

function isNull({ type }: JsonSchema): boolean {
  return type === 'null';
}

/** A schema without its alternative null. */
export function present(part: unknown): { readonly schema: JsonSchema; readonly mayBeEmpty: boolean } {
  const schema = isSchema(part) ? part : {};
  const forms = (schema.anyOf ?? []).filter(isSchema);
  const [only] = forms.filter((form) => !isNull(form));
  if (!only || forms.length !== 2) return { schema, mayBeEmpty: false };
  const { description = '' } = schema;
  return { schema: { ...only, description }, mayBeEmpty: true };
}

export function propertiesOf(schema: JsonSchema): (readonly [string, JsonSchema])[] {
  return Object.entries(schema.properties ?? {}).map(([key, part]) => [key, isSchema(part) ? part : {}]);
}

/** What a list holds. */
export function itemsOf(schema: JsonSchema): JsonSchema {
  return isSchema(schema.items) ? schema.items : {};
}

/** What an object with any keys holds under each; undefined for every other schema. */
export function valuesOf(schema: JsonSchema): JsonSchema | undefined {
  return isSchema(schema.additionalProperties) ? schema.additionalProperties : undefined;
}

/** An id or a word of a closed list, neither of which holds "=" or ";". */
function isToken({ pattern, enum: options }: JsonSchema): boolean {
  return pattern !== undefined || options !== undefined;
}

function encodingOf(schema: JsonSchema): Encoding {
  const values = valuesOf(schema);
  if (values) return values.type === 'array' ? 'pairs' : 'columns';
  if (schema.type !== 'array') return 'text';
  const parts = propertiesOf(itemsOf(schema));
  if (parts.length === 0) return 'list';
  if (parts.some(([key]) => key === 'id')) return 'ids';
  return parts.length === 2 && parts.every(([, part]) => isToken(part)) ? 'pairs' : 'json';
}

/** The fields of a row in their order; an object with fixed fields gives one for each of them. */
export function fieldsOf(row: JsonSchema, path: readonly string[] = []): Field[] {
  return propertiesOf(row).flatMap(([key, part]) => {
    const { schema, mayBeEmpty } = present(part);
    const at = [...path, key];
    if (schema.properties) return fieldsOf(schema, at);
    return [{ name: at.join('.'), path: at, schema, mayBeEmpty, csv: encodingOf(schema) }];
  });
}
