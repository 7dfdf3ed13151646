import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { editCost } from '../../../../src/search/index/edit-distance.ts';
import { speller } from '../../../../src/search/index/spell-checker.ts';

const { suggest, complete } = speller([
  'moderation',
  'moderator',
  'content',
  'context',
  'group',
  'ground',
  'events',
  'cat',
  'empathy',
  'introduce',
  'recognise',
]);
const likeliest = (word: string): string | undefined => suggest(word)[0]?.word;

describe('what lies between two words', () => {
  test('is nothing for the same word', () => assert.equal(editCost('content', 'content', 2), 0));

  test('is less for a doubled or a swapped letter than for a wrong one', () => {
    const wrong = editCost('contint', 'content', 2);
    assert.ok(editCost('conttent', 'content', 2) < wrong);
    assert.ok(editCost('cotnent', 'content', 2) < wrong);
  });

  test('is more at the first letter', () => {
    assert.ok(editCost('vontent', 'content', 2) > editCost('conteny', 'content', 2));
  });

  test('is not told beyond the limit', () => {
    assert.equal(editCost('calendar', 'content', 2), Number.POSITIVE_INFINITY);
  });
});

describe('a misspelt word', () => {
  for (const [slip, typed] of [
    ['dropped', 'moderaton'],
    ['doubled', 'modderation'],
    ['swapped', 'moderatoin'],
    ['wrong', 'moderakion'],
    ['wrong at the start', 'noderation'],
    ['missing at the start', 'oderation'],
    ['dropped twice', 'modertin'],
  ] as const) {
    test(`is recognised with a letter ${slip}`, () => assert.equal(likeliest(typed), 'moderation'));
  }

  test('is recognised with all its letters in another order', () => {
    assert.equal(likeliest('emphaty'), 'empathy');
    assert.ok(editCost('emphaty', 'empathy', 2) > editCost('emapthy', 'empathy', 2));
  });

  test('is recognised in another form than the known one, and in another spelling', () => {
    assert.equal(likeliest('intoducing'), 'introduce');
    assert.equal(likeliest('reconized'), 'recognise');
  });

  test('may be one of several, the likelier first', () => {
    assert.deepEqual(new Set(suggest('groud').map(({ word }) => word)), new Set(['group', 'ground']));
    assert.equal(likeliest('groud'), 'ground');
  });

  test('is surer the longer it is', () => {
    const sure = (word: string): number => suggest(word)[0]?.sure ?? 0;
    assert.ok(sure('moderaton') > sure('evnts'));
    assert.ok(sure('moderaton') <= 1);
  });

  test('is left alone where it is short, or like nothing', () => {
    assert.deepEqual(suggest('ct'), []);
    assert.deepEqual(suggest('cut'), []);
    assert.deepEqual(suggest('carburettor'), []);
    assert.deepEqual(suggest('x'.repeat(500)), []);
  });

  test('may be one of grammar', () => assert.equal(likeliest('shoudl'), 'should'));
});

describe('an unfinished word', () => {
  test('is completed, the shortest first', () => {
    assert.deepEqual(
      complete('mod').map(({ word }) => word),
      ['moderator', 'moderation'],
    );
  });

  test('is completed though misspelt, if it is long enough to tell', () => {
    assert.deepEqual(new Set(complete('modreat').map(({ word }) => word)), new Set(['moderator', 'moderation']));
    assert.deepEqual(complete('mdo'), []);
  });
});
