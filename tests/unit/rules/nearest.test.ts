import assert from 'node:assert/strict';
import { test } from 'node:test';

import { nearest, suggest } from '../../../src/rules/nearest.ts';

const IDS = ['happe', 'millington', 'moderate-discussions', 'welcome-members'];

test('the nearest id is the one that fewest slips lead to', () => {
  const slips: [given: string, meant: string][] = [
    ['hape', 'happe'],
    ['hapep', 'happe'],
    ['milington', 'millington'],
    ['welcome-member', 'welcome-members'],
    ['wlecome-members', 'welcome-members'],
    ['moderate-discussion', 'moderate-discussions'],
  ];
  for (const [given, meant] of slips) assert.equal(nearest(given, IDS), meant);
});

test('two letters swapped are one slip, not two', () => {
  assert.equal(nearest('ba', ['xyz', 'ab']), 'ab');
  assert.equal(nearest('abdc', ['abxy', 'abcd']), 'abcd');
});

test('an id that is like none has no nearest', () => {
  assert.equal(nearest('bake-bread-daily', IDS), undefined);
  assert.equal(nearest('anything', []), undefined);
});

test('the first of two as near is taken', () => {
  assert.equal(nearest('cat', ['bat', 'rat']), 'bat');
});

test('advice follows the guess, or stands alone', () => {
  assert.equal(suggest('hape', IDS, 'Add it.'), 'Did you mean "happe"? If not: add it.');
  assert.equal(suggest('bake-bread-daily', IDS, 'Add it.'), 'Add it.');
});
