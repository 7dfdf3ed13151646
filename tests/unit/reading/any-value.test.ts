import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { checkShape } from '../../../src/reading/shape.ts';
import { KIND_NAMES, kindNamed } from '../../../src/schema/kinds.ts';
import { aContent } from '../../support/content.ts';

/** What stands nowhere as it is, or in few places. */
const ODD: readonly unknown[] = [
  null,
  undefined,
  12,
  -1,
  0.5,
  true,
  '',
  'x',
  [],
  ['x', 12],
  {},
  { a: 1 },
  new Date(0),
  NaN,
];

/** Words of the library that checks, which mean nothing to a writer. */
const OF_LIBRARY = /Invalid|Too (?:small|big)|Unrecognized|expected \w+, received|\bundefined\b|\[object |NaN/;

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

/** Data in which one value is another, for every value at any depth. */
function* withOneOther(data: unknown, other: unknown): Generator {
  yield other;
  if (Array.isArray(data)) {
    for (const [index, value] of data.entries()) {
      for (const varied of withOneOther(value, other)) yield data.with(index, varied);
    }
  } else if (isFields(data)) {
    for (const [key, value] of Object.entries(data)) {
      for (const varied of withOneOther(value, other)) yield { ...data, [key]: varied };
    }
  }
}

describe('of any value in any place of a file it is told in words of ours what is wrong:', () => {
  for (const kind of KIND_NAMES) {
    const [entry] = aContent()[kind];
    if (!entry) continue;
    test(kind, () => {
      const { schema } = kindNamed(kind);
      let told = 0;
      for (const other of ODD) {
        for (const data of withOneOther(entry.data, other)) {
          const parsed = { data, body: '', linesBefore: 0, lineOf: () => undefined };
          for (const { received, expected, hint } of checkShape(schema, entry.file, parsed).problems) {
            told += 1;
            assert.doesNotMatch(`${expected} ${hint}`, OF_LIBRARY, `${JSON.stringify(data)}\n${expected}`);
            assert.notEqual(received, '');
          }
        }
      }
      assert.ok(told > ODD.length);
    });
  }
});
