import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import fc from 'fast-check';
import { fold, tokenise } from '../../../../src/search/index/tokeniser.ts';

const wordsOf = (text: string): string[] => tokenise(text).map(({ word }) => word);

describe('the words of a text', () => {
  test('compare without case, diacritics, ligatures and apostrophes', () => {
    assert.deepEqual(wordsOf('ÉCOUTER Straße Œuvre don’t'), ['ecouter', 'strasse', 'oeuvre', 'dont']);
  });

  test('lose the possessive in both numbers', () => {
    assert.deepEqual(wordsOf("the member's and the members' wishes"), [
      'the',
      'member',
      'and',
      'the',
      'members',
      'wishes',
    ]);
  });

  test('are one where letters are joined by a sign', () => {
    assert.deepEqual(wordsOf('Q&A, R & D, U.G.C., e-mail, O*NET'), ['qa', 'rd', 'ugc', 'email', 'onet']);
  });

  test('are several where words are joined by hyphens', () => {
    assert.deepEqual(wordsOf('member-to-member, win-a-prize'), ['member', 'to', 'member', 'win', 'a', 'prize']);
  });

  test('are none in signs, emoji and white space', () => {
    assert.deepEqual(wordsOf(' \t%—🎉<>"…  '), []);
  });

  test('keep letters of any script', () => {
    assert.deepEqual(wordsOf('модерация ניהול'), ['модерация', 'ניהול']);
  });

  test('know where they stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { word, start, end } of tokenise(text)) assert.equal(fold(text.slice(start, end)), word);
      }),
    );
  });

  test('are read only as far as anybody types', () => {
    assert.ok(tokenise('moderation '.repeat(10_000)).length <= 120);
    assert.deepEqual(tokenise('a'.repeat(10_000)), []);
  });
});
