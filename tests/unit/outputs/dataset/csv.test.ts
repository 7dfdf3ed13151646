import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { z } from 'astro/zod';
import fc from 'fast-check';

import { csvOf, neutral, tableOf } from '../../../../src/outputs/dataset/csv.ts';
import { fieldsOf } from '../../../../src/outputs/dataset/fields.ts';
import { cellsOf } from '../../../support/data/csv.ts';

const fieldsFrom = (shape: z.ZodType) => fieldsOf(z.toJSONSchema(shape));

/** Any text, with what spreadsheets and CSV care about more often than chance would have it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ',', ';', ' ', 'a', '＝', 'é', '😀'),
  }),
);

describe('cells that a spreadsheet might run', () => {
  const FORMULAS = [
    '=1+1',
    "=cmd|' /C calc'!A0",
    '+1',
    '-1',
    '@SUM(A1)',
    '@omgitsamr',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '-',
  ];

  for (const formula of FORMULAS) {
    test(`${JSON.stringify(formula)} has an apostrophe before it`, () => assert.equal(neutral(formula), `'${formula}`));
  }

  test('an apostrophe at the start gets another, so that taking one away is always right', () => {
    assert.equal(neutral("'tis"), "''tis");
    fc.assert(fc.property(anyText, (text) => neutral(text).replace(/^'/, '') === text));
  });

  test('other texts stay as they are', () => {
    for (const text of ['', 'a=b', '1 - 2', '“quoted”', ' =1', '#cmgrchat']) assert.equal(neutral(text), text);
  });

  test('no text starts a formula', () => {
    fc.assert(fc.property(anyText, (text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(neutral(text))));
  });
});

describe('CSV', () => {
  test('gives any text back', () => {
    const fields = fieldsFrom(z.object({ id: z.string(), text: z.string() }));
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), (texts) => {
        const rows = texts.map((text, index) => ({ id: `row-${index}`, text }));
        const read = cellsOf(csvOf(tableOf(rows, fields))).map((cells) => cells['text']?.replace(/^'/, ''));
        assert.deepEqual(read, texts);
      }),
    );
  });

  test('ends its lines as RFC 4180 has it, and quotes what holds a line break', () => {
    const fields = fieldsFrom(z.object({ id: z.string(), text: z.string() }));
    assert.equal(
      csvOf(
        tableOf(
          [
            { id: 'a', text: 'one\ntwo' },
            { id: 'b', text: 'a "word", two' },
          ],
          fields,
        ),
      ),
      'id,text\r\na,"one\ntwo"\r\nb,"a ""word"", two"\r\n',
    );
  });

  test('holds nested values in the stated ways', () => {
    const token = z.enum(['x', 'y']);
    const shape = z.object({
      verdict: z.object({ core: z.string(), all: z.string() }),
      cells: z.record(z.string(), token),
      denials: z.record(z.string(), z.array(token)),
      duties: z.array(z.object({ duty: token, stance: token })),
      names: z.array(z.string()),
      texts: z.array(z.object({ id: z.string(), title: z.string() })),
      notes: z.array(z.object({ claim: token, note: z.string() })),
      core: z.boolean(),
      count: z.int(),
      caveat: z.string().nullable(),
    });
    const row = {
      verdict: { core: 'x', all: 'y' },
      cells: { happe: 'x', ng: 'y' },
      denials: { ng: ['x', 'y'] },
      duties: [
        { duty: 'x', stance: 'y' },
        { duty: 'y', stance: 'x' },
      ],
      names: ['-a', 'b'],
      texts: [{ id: 't', title: 'T' }],
      notes: [{ claim: 'x', note: 'a; b' }],
      core: true,
      count: 3,
      caveat: null,
    };
    assert.deepEqual(cellsOf(csvOf(tableOf([row], fieldsFrom(shape)))), [
      {
        'verdict.core': 'x',
        'verdict.all': 'y',
        'cells.happe': 'x',
        'cells.ng': 'y',
        denials: 'ng=x; ng=y',
        duties: 'x=y; y=x',
        names: "'-a; b",
        texts: 't',
        notes: '[{"claim":"x","note":"a; b"}]',
        core: 'true',
        count: '3',
        caveat: '',
      },
    ]);
  });

  test('has its header even without rows', () => {
    assert.equal(csvOf(tableOf([], fieldsFrom(z.object({ id: z.string() })))), 'id\r\n');
  });
});
