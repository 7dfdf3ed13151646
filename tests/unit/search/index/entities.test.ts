import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { createEntityRecogniser } from '../../../../src/search/index/entities.ts';
import { entitiesByPrefix } from '../../../../src/search/index/entity-prefix.ts';

const { recognise } = createEntityRecogniser({
  roles: [{ id: 'smm', names: ['social media manager', 'SMM', 'social manager'] }],
  sources: [
    { id: 'ng', names: ['Deborah Ng', 'Ng'] },
    { id: 'roundtable', names: ['The Community Roundtable'] },
    { id: 'nobody', names: ['', 'the'] },
  ],
});
const KNOWN = new Set(['what', 'does', 'say', 'content', 'community', 'social', 'media', 'the', 'about']);
const read = (text: string) =>
  recognise(
    text.split(' ').map((word) => [word]),
    (word) => !KNOWN.has(word),
  );

describe('entities in a query', () => {
  test('are found in full and in short, in either number', () => {
    assert.deepEqual(read('deborah ng content').sources, ['ng']);
    assert.deepEqual(read('social media managers').roles, ['smm']);
    assert.deepEqual(read('smm').roles, ['smm']);
  });

  test('take their tokens, and no others', () => {
    assert.deepEqual([...read('what does deborah ng say about content').tokens.keys()], [2, 3]);
  });

  test('are found without their article', () => {
    assert.deepEqual(read('community roundtable content').sources, ['roundtable']);
  });

  test('need all their words', () => {
    assert.deepEqual(read('social media content'), { roles: [], sources: [], tokens: new Map() });
  });

  test('take an unknown word before a source as its first name', () => {
    assert.deepEqual([...read('deb ng content').tokens.keys()], [0, 1]);
    assert.deepEqual([...read('content ng').tokens.keys()], [1]);
  });

  test('are found where a word may be misspelt, and told as they are written', () => {
    const { sources, tokens } = recognise([['debora', 'deborah'], ['ng']], () => false);
    assert.deepEqual(sources, ['ng']);
    assert.equal(tokens.get(0), 'deborah');
  });
});

const SOURCES = [
  { id: 'happe', names: ['Rachel Happe', 'Happe'] },
  { id: 'grimes-viort', names: ['Blaise Grimes-Viort', 'Grimes-Viort'] },
  { id: 'okeefe', names: ["Patrick O'Keefe", "O'Keefe"] },
  { id: 'sprout-social', names: ['Sprout Social'] },
];

const begun = (typed: string): string[] => entitiesByPrefix(SOURCES, typed);

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
