import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { findStatements } from '../../../../src/search/query/find-statements.ts';
import { statementsFile } from '../../../../src/search/wire/statements-file.ts';
import { siteCatalog } from '../../../support/site-catalog.ts';

const catalog = await siteCatalog();
const { statements } = statementsFile(catalog);

describe('the exact words of a statement', () => {
  test('find it, each quotation and each paraphrase', () => {
    const missed = statements.flatMap(({ id, says, quoted }) =>
      [...(quoted === '' ? [] : quoted.split(' / ')), says]
        .filter((words) => words.split(' ').length > 3)
        .filter((words) => !findStatements(words, statements).some((one) => one.id === id))
        .map((words) => `${id}: ${words}`),
    );
    assert.deepEqual(missed, []);
  });

  test('find it in any case and with any punctuation, and the one that quotes them first', () => {
    const made = [
      { id: 'a', says: 'She says that the brand speaks to people.', quoted: '' },
      { id: 'b', says: 'He says so.', quoted: 'The Brand speaks — to people' },
    ];
    assert.deepEqual(
      findStatements('“the brand, speaks to PEOPLE”', made).map(({ id }) => id),
      ['b', 'a'],
    );
  });

  test('are at least three words, in their order', () => {
    assert.deepEqual(findStatements('the brand', [{ says: 'the brand', quoted: '' }]), []);
    assert.deepEqual(findStatements('people to speaks', [{ says: 'speaks to people', quoted: '' }]), []);
    assert.deepEqual(findStatements('eaks to people', [{ says: 'speaks to people', quoted: '' }]), []);
  });
});
