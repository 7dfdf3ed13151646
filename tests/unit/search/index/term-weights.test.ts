import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { termFeatures } from '../../../../src/search/index/term-features.ts';
import { likelihoods } from '../../../../src/search/index/term-weights.ts';

/** "spark" speaks for the first of two duties, "plan" for the second, "talk" a little for the first. */
const weights = {
  biases: [0, 0],
  terms: new Map([
    ['spark', [{ index: 0, weight: 4 }]],
    ['plan', [{ index: 1, weight: 4 }]],
    ['talk', [{ index: 0, weight: 1 }]],
  ]),
};
const likeliest = (...words: string[]): number => {
  const found = likelihoods(weights, new Map(words.map((word) => [word, 1]))) ?? [];
  return found.indexOf(Math.max(...found));
};

describe('what was learnt of terms', () => {
  test('makes the duty likeliest that they speak for, and all likelihoods add up to one', () => {
    assert.equal(likeliest('spark', 'talk'), 0);
    assert.equal(likeliest('plan', 'talk'), 1);
    const sum = (likelihoods(weights, new Map([['plan', 1]])) ?? []).reduce((total, one) => total + one, 0);
    assert.ok(Math.abs(sum - 1) < 1e-9);
  });

  test('says less where other words stand beside a term, and nothing of words that are unknown', () => {
    const alone = likelihoods(weights, new Map([['plan', 1]]))?.[1] ?? 0;
    const beside =
      likelihoods(
        weights,
        new Map([
          ['plan', 1],
          ['xyzzy', 1],
          ['plugh', 1],
        ]),
      )?.[1] ?? 0;
    assert.ok(alone > beside);
    assert.equal(likelihoods(weights, new Map([['xyzzy', 1]])), undefined);
    assert.equal(likelihoods(weights, new Map()), undefined);
  });
});

describe('the terms of a text', () => {
  test('are its stems without function words, stop words counting less', () => {
    const features = termFeatures('Who takes care of moderating our moderators?');
    assert.deepEqual(
      [...features].map(([stem, { value }]) => [stem, value]),
      [
        ['take', 0.8],
        ['care', 0.5],
        ['moder', 1],
      ],
    );
  });
});
