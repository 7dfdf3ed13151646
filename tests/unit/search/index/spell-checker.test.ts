import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import fc from 'fast-check';

import { leastDistance, letterMask, weightedEditDistance } from '../../../../src/search/index/edit-distance.ts';
import { TYPING_COSTS } from '../../../../src/search/index/parameters.ts';
import { createSpellChecker } from '../../../../src/search/index/spell-checker.ts';

const { corrections, completions } = createSpellChecker([
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
const likeliest = (word: string): string | undefined => corrections(word)[0]?.word;

/** The weighted edit distance as it is defined: the cheapest last edit, and what is left of both words before it. */
function distanceByDefinition(typed: string, meant: string): number {
  const { wrong, missing, extra, doubled, swapped, jumbled, firstLetter } = TYPING_COSTS;
  const align = (one: string, other: string): number => {
    if (one === '') return other.length * missing;
    if (other === '') return one.length * extra;
    const [last, lastOther] = [one.at(-1), other.at(-1)];
    const edits = [
      align(one.slice(0, -1), other.slice(0, -1)) + (last === lastOther ? 0 : wrong),
      align(one.slice(0, -1), other) + (last === one.at(-2) ? doubled : extra),
      align(one, other.slice(0, -1)) + (lastOther === other.at(-2) ? doubled : missing),
    ];
    if (one.length > 1 && other.length > 1 && last === other.at(-2) && one.at(-2) === lastOther && last !== lastOther)
      edits.push(align(one.slice(0, -2), other.slice(0, -2)) + swapped);
    return Math.min(...edits);
  };
  const letters = (word: string): string => Array.from(word).sort().join('');
  const sameFirst = typed.charCodeAt(0) === meant.charCodeAt(0);
  const aligned = align(typed, meant) + (sameFirst ? 0 : firstLetter);
  return sameFirst && letters(typed) === letters(meant) ? Math.min(aligned, jumbled) : aligned;
}

describe('what lies between two words', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 5 });

  test('is what its definition says, up to the limit, and never less than their letters tell', () => {
    fc.assert(
      fc.property(words, words, fc.constantFrom(0.85, 1.45, 2.3, 9), (typed, meant, limit) => {
        const distance = distanceByDefinition(typed, meant);
        const told = weightedEditDistance(typed, meant, limit);
        if (distance > limit + 1e-9) assert.equal(told, Number.POSITIVE_INFINITY);
        else if (distance < limit - 1e-9) assert.ok(Math.abs(told - distance) < 1e-9, `${told}, not ${distance}`);
        assert.ok(leastDistance(letterMask(typed), letterMask(meant)) <= distance + 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  test('is nothing for the same word', () => assert.equal(weightedEditDistance('content', 'content', 2), 0));

  test('is less for a doubled or a swapped letter than for a wrong one', () => {
    const wrong = weightedEditDistance('contint', 'content', 2);
    assert.ok(weightedEditDistance('conttent', 'content', 2) < wrong);
    assert.ok(weightedEditDistance('cotnent', 'content', 2) < wrong);
  });

  test('is more at the first letter', () => {
    assert.ok(weightedEditDistance('vontent', 'content', 2) > weightedEditDistance('conteny', 'content', 2));
  });

  test('is not told beyond the limit', () => {
    assert.equal(weightedEditDistance('calendar', 'content', 2), Number.POSITIVE_INFINITY);
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
    assert.ok(weightedEditDistance('emphaty', 'empathy', 2) > weightedEditDistance('emapthy', 'empathy', 2));
  });

  test('is recognised in another form than the known one, and in another spelling', () => {
    assert.equal(likeliest('intoducing'), 'introduce');
    assert.equal(likeliest('reconized'), 'recognise');
  });

  test('may be one of several, the likelier first', () => {
    assert.deepEqual(new Set(corrections('groud').map(({ word }) => word)), new Set(['group', 'ground']));
    assert.equal(likeliest('groud'), 'ground');
  });

  test('is guessed with more confidence the longer it is', () => {
    const confidence = (word: string): number => corrections(word)[0]?.confidence ?? 0;
    assert.ok(confidence('moderaton') > confidence('evnts'));
    assert.ok(confidence('moderaton') <= 1);
  });

  test('is left alone where it is short, or like nothing', () => {
    assert.deepEqual(corrections('ct'), []);
    assert.deepEqual(corrections('cut'), []);
    assert.deepEqual(corrections('carburettor'), []);
    assert.deepEqual(corrections('x'.repeat(500)), []);
  });

  test('may be one of grammar', () => assert.equal(likeliest('shoudl'), 'should'));
});

describe('an unfinished word', () => {
  test('is completed, the shortest first', () => {
    assert.deepEqual(
      completions('mod').map(({ word }) => word),
      ['moderator', 'moderation'],
    );
  });

  test('is completed though misspelt, if it is long enough to tell', () => {
    assert.deepEqual(new Set(completions('modreat').map(({ word }) => word)), new Set(['moderator', 'moderation']));
    assert.deepEqual(completions('mdo'), []);
  });
});
