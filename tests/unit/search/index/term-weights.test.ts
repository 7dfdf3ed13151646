import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { likelihoods } from '../../../../src/search/index/term-weights.ts';

/** "spark" speaks for the first of two duties, "plan" for the second, "talk" a little for the first, "tax" for neither. */
const weights = {
  biases: [0, 0, 0],
  terms: new Map([
    ['spark', [{ index: 0, weight: 4 }]],
    ['plan', [{ index: 1, weight: 4 }]],
    ['talk', [{ index: 0, weight: 1 }]],
    ['tax', [{ index: 2, weight: 4 }]],
  ]),
};
const likely = (...words: string[]) => likelihoods(weights, new Map(words.map((word) => [word, 1])));
const likeliest = (...words: string[]): number => {
  const { duties = [], other = 0 } = likely(...words) ?? {};
  const all = [...duties, other];
  return all.indexOf(Math.max(...all));
};

describe('what was learnt of terms', () => {
  test('makes likeliest what they speak for, and all likelihoods add up to one', () => {
    assert.equal(likeliest('spark', 'talk'), 0);
    assert.equal(likeliest('plan', 'talk'), 1);
    assert.equal(likeliest('tax', 'talk'), 2);
    const { duties = [], other = 0 } = likely('plan') ?? {};
    const sum = duties.reduce((total, one) => total + one, other);
    assert.ok(Math.abs(sum - 1) < 1e-9);
  });

  test('says less where other words are unknown, and more for something else', () => {
    const alone = likely('plan');
    const beside = likely('plan', 'xyzzy', 'plugh');
    assert.ok((alone?.duties[1] ?? 0) > (beside?.duties[1] ?? 0));
    assert.ok((alone?.other ?? 0) < (beside?.other ?? 0));
  });

  test('says nothing of words that are unknown', () => {
    assert.equal(likely('xyzzy'), undefined);
    assert.equal(likely(), undefined);
  });
});
