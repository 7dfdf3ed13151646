import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { NO_AGREEMENT, verdictOf } from '../../../src/model/verdict.ts';
import { otherThresholds } from '../../../src/views/thresholds.ts';
import { aCatalog } from '../../support/content.ts';

describe('another threshold', () => {
  const votes = (communityManager: number, socialMediaManager: number) => ({
    ...NO_AGREEMENT,
    communityManager,
    socialMediaManager,
  });

  test('of more than half makes a majority of 4 of 7, which two thirds do not', () => {
    assert.equal(verdictOf(votes(4, 3)), 'disputed');
    assert.equal(verdictOf(votes(4, 3), 'more-than-half'), 'mostly-community-manager');
    assert.equal(verdictOf(votes(4, 4), 'more-than-half'), 'disputed');
  });

  test('of three quarters takes 7 of 10 for a disagreement, and 9 of 12 for an answer', () => {
    assert.equal(verdictOf(votes(3, 7)), 'mostly-social-media-manager');
    assert.equal(verdictOf(votes(3, 7), 'three-quarters'), 'disputed');
    assert.equal(verdictOf(votes(3, 9), 'three-quarters'), 'mostly-social-media-manager');
  });

  test('changes nothing where all agree, or where each of two says another', () => {
    assert.deepEqual(
      otherThresholds(aCatalog()).map(({ majority, changed }) => [majority, changed.length]),
      [
        ['more-than-half', 0],
        ['three-quarters', 0],
      ],
    );
  });
});
