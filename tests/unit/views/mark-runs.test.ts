import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { judgedById } from '../../../src/model/judgement.ts';
import { markRuns, marksOf } from '../../../src/views/mark-runs.ts';
import { DUTY, type Said, aCatalogSaying } from '../../support/content.ts';
import { CM, SMM, assigns, denies, mentions } from '../../support/statements.ts';

const verdictOf = (said: Said) => judgedById(aCatalogSaying(said), DUTY).verdict.all;
const EVERY = { a: [denies(CM)], b: [assigns(SMM)], c: [assigns('both')], d: [assigns(CM)], e: [assigns(CM)] };

describe('the marks of an answer', () => {
  test('are one a counted source, from the community manager over both to the social media manager, denials last', () => {
    assert.deepEqual(marksOf(verdictOf(EVERY)), [CM, CM, 'both', SMM, 'denies']);
  });

  test('are one for a source that says of both roles that it is not their job', () => {
    const said = { a: [assigns(CM)], b: [denies('both')], c: [denies(CM), denies(SMM)] };
    assert.deepEqual(marksOf(verdictOf(said)), [CM, 'denies', 'denies']);
  });

  test('are none for sources in which nothing is found or that only mention the duty', () => {
    assert.deepEqual(marksOf(verdictOf({ a: [mentions(CM)], b: [] })), []);
  });

  test('stand beside each other in runs of one kind', () => {
    assert.deepEqual(
      markRuns(verdictOf(EVERY)).map(({ value, x, width }) => [value, x / 11, width / 11]),
      [
        [CM, 0, 2],
        ['both', 2, 1],
        [SMM, 3, 1],
        ['denies', 4, 1],
      ],
    );
  });
});
