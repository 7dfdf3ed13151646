import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { positionSpanInWords, positionsTitle, axisTitle, differencesTitle } from '../../../src/wording/essay.ts';

const position = (id: string) => ({ id, name: id, definition: id });

describe('the titles of the essay’s figures', () => {
  test('add up the bands on each side, and name the shared ones only where there are any', () => {
    const groups = [
      { band: 'community-manager', duties: [1, 2] },
      { band: 'mostly-community-manager', duties: [3] },
      { band: 'disputed', duties: [4] },
      { band: 'social-media-manager', duties: [5] },
    ] as const;
    assert.equal(
      axisTitle(groups),
      'Three pieces of work are only or mostly the community manager’s, one the social media manager’s; on one sources disagree',
    );
    assert.match(axisTitle([...groups, { band: 'shared', duties: [6, 7] }]), /; two shared; on one/);
  });

  test('count the positions of texts since 2014 alone', () => {
    const rows = [
      {
        position: position('two-jobs'),
        sources: 2,
        years: [
          { year: 2013, count: 5 },
          { year: 2014, count: 2 },
        ],
      },
      { position: position('one-job'), sources: 1, years: [{ year: 2026, count: 1 }] },
    ];
    assert.equal(
      positionsTitle(rows),
      'Since 2014 sources have said “two jobs” 2 times, “one job” 1 time and “merging” 0 times',
    );
  });

  test('say one year once', () => {
    assert.equal(positionSpanInWords({ sources: 1, years: [{ year: 2012, count: 1 }] }), '1 source, 2012');
    assert.equal(
      positionSpanInWords({
        sources: 3,
        years: [
          { year: 2012, count: 1 },
          { year: 2019, count: 2 },
        ],
      }),
      '3 sources, 2012 to 2019',
    );
  });

  test('count what is asked for more under each title', () => {
    assert.equal(
      differencesTitle([
        { asksMore: 'community-manager' },
        { asksMore: 'social-media-manager' },
        { asksMore: 'social-media-manager' },
      ]),
      'Postings for a community manager ask more often for one piece of work, those for a social media manager for two pieces of work',
    );
  });
});
