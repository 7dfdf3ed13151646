import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { choiceSearch, readChoice } from '../../../src/clipboard/choice.ts';

const KNOWN = ['a', 'b', 'c-d'];

describe('a choice in the address', () => {
  test('is read in the order of the page, and what nothing is called is left out', () => {
    assert.deepEqual(readChoice('?lines=c-d,gone,a', KNOWN), ['a', 'c-d']);
  });

  test('is none where the address says nothing of it, and empty where nothing was chosen', () => {
    assert.equal(readChoice('?q=lines', KNOWN), undefined);
    assert.deepEqual(readChoice('?lines=', KNOWN), []);
  });

  test('is written so that people can read it, beside what else the address holds', () => {
    assert.equal(choiceSearch('', ['a', 'c-d'], ['a']), '?lines=a,c-d');
    assert.equal(choiceSearch('?from=mail&lines=b', ['a', 'c-d'], ['a']), '?from=mail&lines=a,c-d');
    assert.equal(choiceSearch('', [], ['a']), '?lines=');
  });

  test('is left out where it is the one that the page begins with', () => {
    assert.equal(choiceSearch('?lines=a,b', ['a'], ['a']), '');
    assert.equal(choiceSearch('?lines=a,b&from=mail', ['a'], ['a']), '?from=mail');
  });

  test('comes back as it was written', () => {
    for (const chosen of [[], ['a'], ['a', 'c-d'], KNOWN])
      assert.deepEqual(readChoice(choiceSearch('', chosen, ['b']), KNOWN), chosen);
  });
});
