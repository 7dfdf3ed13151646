import assert from 'node:assert/strict';
import { test } from 'node:test';

import { begunNames } from '../../../../src/search/query/begun-names.ts';

const SOURCES = [
  { id: 'happe', names: ['Rachel Happe', 'Happe'] },
  { id: 'grimes-viort', names: ['Blaise Grimes-Viort', 'Grimes-Viort'] },
  { id: 'okeefe', names: ["Patrick O'Keefe", "O'Keefe"] },
  { id: 'sprout-social', names: ['Sprout Social'] },
];

const begun = (typed: string): string[] => begunNames(SOURCES, typed);

test('a name is known once three letters of it stand there, the first name or the last', () => {
  assert.deepEqual(begun('hap'), ['happe']);
  assert.deepEqual(begun('Rach'), ['happe']);
  assert.deepEqual(begun(' rachel ha'), ['happe']);
  assert.deepEqual(begun('GRIMES'), ['grimes-viort']);
  assert.deepEqual(begun("o'ke"), ['okeefe']);
  assert.deepEqual(begun('soc'), ['sprout-social']);
});

test('a name is not known by fewer letters, by its middle, or in a sentence', () => {
  for (const typed of ['', '  ', 'ha', 'appe', 'what does hap', '.*', '(']) assert.deepEqual(begun(typed), [], typed);
});
