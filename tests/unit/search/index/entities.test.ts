import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { begunNames, nameFinder } from '../../../../src/search/index/entities.ts';

const { find } = nameFinder({
  roles: [{ id: 'smm', names: ['social media manager', 'SMM', 'social manager'] }],
  sources: [
    { id: 'ng', names: ['Deborah Ng', 'Ng'] },
    { id: 'roundtable', names: ['The Community Roundtable'] },
    { id: 'nobody', names: ['', 'the'] },
  ],
});
const KNOWN = new Set(['what', 'does', 'say', 'content', 'community', 'social', 'media', 'the', 'about']);
const read = (text: string) =>
  find(
    text.split(' ').map((word) => [word]),
    (word) => !KNOWN.has(word),
  );

describe('names in a query', () => {
  test('are found in full and in short, in either number', () => {
    assert.deepEqual(read('deborah ng content').sources, ['ng']);
    assert.deepEqual(read('social media managers').roles, ['smm']);
    assert.deepEqual(read('smm').roles, ['smm']);
  });

  test('are set aside, the rest is not', () => {
    assert.deepEqual([...read('what does deborah ng say about content').taken.keys()], [2, 3]);
  });

  test('are found without their article', () => {
    assert.deepEqual(read('community roundtable content').sources, ['roundtable']);
  });

  test('need all their words', () => {
    assert.deepEqual(read('social media content'), { roles: [], sources: [], taken: new Map() });
  });

  test('take a strange word before a source as its first name', () => {
    assert.deepEqual([...read('deb ng content').taken.keys()], [0, 1]);
    assert.deepEqual([...read('content ng').taken.keys()], [1]);
  });

  test('are found where a word may be misspelt, and told as they are written', () => {
    const { sources, taken } = find([['debora', 'deborah'], ['ng']], () => false);
    assert.deepEqual(sources, ['ng']);
    assert.equal(taken.get(0), 'deborah');
  });
});

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
