import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../paths.ts';

/**
 * A JSON Schema for CSL-JSON, made from the CSL project's own schema as citeproc-csl-schemata carries it (CSL 1.0.1,
 * MIT): which types of items and which variables of what kind there are. How names and dates look is written here, as
 * the CSL-JSON documentation has it; the schema of the format itself is in no package.
 */
const FOLDER = join(ROOT, 'node_modules/citeproc-csl-schemata/schema');

/** The names in a list such as `item-types = "article" | "book"` of a schema in RELAX NG's compact syntax. */
function listed(file: string, name: string): string[] {
  const [, list = ''] =
    new RegExp(`\\b${name.replace('.', '\\.')} =((?:\\s*\\|?\\s*"[^"]+")+)`).exec(
      readFileSync(join(FOLDER, file), 'utf8'),
    ) ?? [];
  const names = [...list.matchAll(/"([^"]+)"/g)].flatMap(([, found]) => found ?? []);
  if (names.length === 0) throw new Error(`${file} has no list called "${name}".`);
  return names;
}

const TEXT = { type: 'string', minLength: 1 };

const NAME = {
  anyOf: [
    {
      type: 'object',
      properties: { family: TEXT, given: TEXT },
      required: ['family', 'given'],
      additionalProperties: false,
    },
    { type: 'object', properties: { literal: TEXT }, required: ['literal'], additionalProperties: false },
  ],
};

const DATE = {
  anyOf: [
    {
      type: 'object',
      properties: {
        'date-parts': {
          type: 'array',
          items: { type: 'array', items: { type: 'integer' }, minItems: 1, maxItems: 3 },
          minItems: 1,
          maxItems: 2,
        },
      },
      required: ['date-parts'],
      additionalProperties: false,
    },
    { type: 'object', properties: { literal: TEXT }, required: ['literal'], additionalProperties: false },
  ],
};

function properties(kind: string, schema: object): Record<string, object> {
  return Object.fromEntries(listed('csl-variables.rnc', `variables.${kind}`).map((name) => [name, schema]));
}

/** The schema of a file of items. */
export function cslJsonSchema(): object {
  return {
    type: 'array',
    minItems: 1,
    items: {
      type: 'object',
      properties: {
        id: TEXT,
        type: { enum: listed('csl-types.rnc', 'item-types') },
        language: TEXT,
        ...properties('strings', TEXT),
        ...properties('numbers', { type: ['string', 'number'] }),
        ...properties('names', { type: 'array', items: NAME, minItems: 1 }),
        ...properties('dates', DATE),
      },
      required: ['id', 'type'],
      additionalProperties: false,
    },
  };
}
