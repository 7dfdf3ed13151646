import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { ROUND, drawQuestions, newSeed, seedIn } from '../../../src/quiz/draw.ts';

const questions = Array.from({ length: 40 }, (_, index) => ({ id: `duty-${index}` }));
const drawn = (seed: string, from = questions): string[] => drawQuestions(from, seed).map(({ id }) => id);

describe('a round of the quiz', () => {
  test('has the same questions in the same order for the same seed', () => {
    assert.deepEqual(drawn('class'), drawn('class'));
    assert.deepEqual(drawn('class'), drawn('class', questions.toReversed()));
    assert.equal(new Set(drawn('class')).size, ROUND);
  });

  test('has other questions for another seed', () => {
    assert.notDeepEqual(drawn('class').toSorted(), drawn('clasp').toSorted());
  });

  test('asks every question sooner or later', () => {
    const asked = new Set(Array.from({ length: 60 }, (_, index) => drawn(`seed ${index}`)).flat());
    assert.equal(asked.size, questions.length);
  });

  test('keeps the order of the others where a question is added', () => {
    const more = drawQuestions([...questions, { id: 'new' }], 'class', 41).map(({ id }) => id);
    const before = drawQuestions(questions, 'class', 40).map(({ id }) => id);
    assert.deepEqual(
      more.filter((id) => id !== 'new'),
      before,
    );
  });
});

test('the seed stands in the query of the address', () => {
  assert.equal(seedIn('?seed=class+3'), 'class 3');
  assert.equal(seedIn('?seed=%20'), undefined);
  assert.equal(seedIn(''), undefined);
});

test('a new seed is short and of letters that can be read out', () => {
  assert.match(
    newSeed(() => 0.999),
    /^[a-z]{5}$/,
  );
  assert.notEqual(
    newSeed(() => 0.1),
    newSeed(() => 0.9),
  );
});
