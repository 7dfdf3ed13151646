import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { editionOf } from '../../../src/model/edition.ts';
import { agreementOf, cellOf, verdictOf } from '../../../src/model/verdict.ts';
import { edition as schema } from '../../../src/schema/edition.ts';
import { aCatalog } from '../../support/content.ts';

const catalog = aCatalog();
const edition = editionOf(catalog, '2026-11');

describe('an edition', () => {
  test('is of the form that is checked', () => {
    assert.deepEqual(schema.parse(edition), edition);
  });

  test('says of which data it is, and how much there was', () => {
    const { id, version, date, totals } = edition;
    assert.deepEqual([id, version, date], ['2026-11', '1.0.0', '2026-11-21']);
    assert.deepEqual(totals, { duties: 2, claims: 2, sources: 2, texts: 2, disputes: 1, postings: 3 });
  });

  test('has each answer with its counts and the disputes about it', () => {
    const [first] = edition.duties;
    assert.deepEqual(first && [first.id, first.answer.value, first.disputes], [
      'welcome-members',
      'disputed',
      ['who-welcomes'],
    ]);
  });

  test('keeps of its statements what its answers can be counted from again', () => {
    for (const { id, answer } of edition.duties) {
      const statements = edition.claims.flatMap(({ source, role, duties }) =>
        duties.filter(({ duty }) => duty === id).map(({ stance }) => ({ source, role, stance })),
      );
      const cells = [...Map.groupBy(statements, ({ source }) => source).values()].map(cellOf);
      assert.deepEqual(agreementOf(cells), answer.agreement);
      assert.equal(verdictOf(agreementOf(cells)), answer.value);
    }
  });

  test('keeps none of the words of a statement, ours or quoted', () => {
    const text = JSON.stringify(edition);
    for (const { says, quote } of catalog.claims)
      for (const words of [says, ...(quote ? [quote.words] : [])]) assert.ok(!text.includes(words), words);
  });
});
