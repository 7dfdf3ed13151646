import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { type Statement, cellOf, verdictOf } from '../../../src/model/verdict.ts';
import { countInWords } from '../../../src/wording/verdicts.ts';

const GIVERS: Readonly<Record<'cm' | 'smm' | 'both' | 'denies' | 'mentions' | 'none', readonly Statement[]>> = {
  cm: [{ role: 'community-manager', stance: 'assigns' }],
  smm: [{ role: 'social-media-manager', stance: 'assigns' }],
  both: [{ role: 'both', stance: 'assigns' }],
  denies: [{ role: 'community-manager', stance: 'denies' }],
  qualifies: [{ role: 'both', stance: 'mentions' }],
  silent: [],
};

/** The count in words of the verdict from so many sources of each kind. */
function words(numbers: Partial<Record<keyof typeof GIVERS, number>>): string {
  const kinds = Object.keys(GIVERS) as (keyof typeof GIVERS)[];
  const cells = kinds.flatMap((kind) => Array.from({ length: numbers[kind] ?? 0 }, () => cellOf(GIVERS[kind])));
  return countInWords(verdictOf(cells));
}

describe('the count of a verdict', () => {
  test('of one role says how many sources, and that none is against', () => {
    assert.equal(words({ cm: 7 }), '7 sources, none against');
    assert.equal(words({ smm: 1 }), '1 source, none against');
  });

  test('of a shared duty says who gives it to both, then who gives it to one alone', () => {
    assert.equal(words({ both: 1, cm: 3 }), '1 source gives it to both, 3 to the community manager alone');
    assert.equal(words({ both: 2, smm: 1 }), '2 sources give it to both, 1 to the social media manager alone');
    assert.equal(words({ both: 2 }), '2 sources give it to both');
  });

  test('of a split names every part', () => {
    assert.equal(
      words({ cm: 5, smm: 2, both: 1, denies: 1 }),
      '5 sources for the community manager, 2 for the social media manager, 1 for both, 1 denies',
    );
  });

  test('of a split leaves out the parts that are zero', () => {
    assert.equal(words({ cm: 1, smm: 2 }), '1 source for the community manager, 2 for the social media manager');
    assert.equal(words({ cm: 1, denies: 2 }), '1 source for the community manager, 2 deny');
    assert.equal(words({ both: 3, denies: 1 }), '3 sources for both, 1 denies');
  });

  test('of a duty that nobody has says so', () => {
    assert.equal(words({}), 'nobody who was read gives it to either');
    assert.equal(words({ denies: 1 }), 'nobody who was read gives it to either');
  });

  test('of the five alone does not speak for all who were read', () => {
    const silent = { 'community-manager': 0, 'social-media-manager': 0, both: 0, denies: 0, qualifies: 0, silent: 5 };
    assert.equal(
      countInWords({ value: 'unassigned', agreement: silent }, 'core'),
      'none of the five gives it to either',
    );
  });

  test('passes over sources that only qualify or are silent', () => {
    assert.equal(words({ cm: 2, qualifies: 3, silent: 4 }), '2 sources, none against');
    assert.equal(words({ both: 1, qualifies: 1 }), '1 source gives it to both');
    assert.equal(
      words({ cm: 1, smm: 1, qualifies: 5 }),
      '1 source for the community manager, 1 for the social media manager',
    );
    assert.equal(words({ qualifies: 2, silent: 1 }), 'nobody who was read gives it to either');
  });
});
