import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { mixtureInWords, mixtureOf } from '../../../src/outputs/job-mix.ts';

const CM = { owner: 'community-manager' } as const;
const SMM = { owner: 'social-media-manager' } as const;
const NEITHER = {};

describe('a list that mixes two jobs', () => {
  test('holds lines of both, and those of the smaller part are named', () => {
    assert.deepEqual(mixtureOf([CM, CM, SMM, NEITHER], 'community-manager'), {
      role: 'social-media-manager',
      lines: [SMM],
    });
    assert.deepEqual(mixtureOf([CM, SMM, SMM], 'community-manager'), { role: 'community-manager', lines: [CM] });
  });

  test('of two equal parts, the one that is not the job of the page is named', () => {
    assert.equal(mixtureOf([CM, SMM], 'community-manager')?.role, 'social-media-manager');
    assert.equal(mixtureOf([CM, SMM], 'social-media-manager')?.role, 'community-manager');
  });

  test('is none of one job and of what sources disagree on', () => {
    assert.equal(mixtureOf([CM, NEITHER], 'community-manager'), undefined);
    assert.equal(mixtureOf([SMM, SMM], 'community-manager'), undefined);
    assert.equal(mixtureOf([], 'community-manager'), undefined);
  });

  test('is told with its share of the whole list', () => {
    assert.equal(
      mixtureInWords({ role: 'social-media-manager', lines: [SMM, SMM] }, 12),
      'This list mixes two jobs. For 2 of its 12 lines, all or most sources name the social media manager: ',
    );
  });
});
