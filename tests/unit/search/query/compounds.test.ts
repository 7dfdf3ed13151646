import assert from 'node:assert/strict';
import { test } from 'node:test';

import { resolveCompounds } from '../../../../src/search/query/compounds.ts';
import { tokenise } from '../../../../src/search/index/tokeniser.ts';

const CONTENT = new Set(['ground', 'rules', 'website', 'livestream', 'meet', 'cross', 'group']);
const STOP_WORDS = new Set(['word', 'each', 'other', 'the', 'live', 'well', 'come']);
const MISSPELT = new Set(['wellcome']);

const read = (text: string): string[] =>
  resolveCompounds(tokenise(text), {
    isContentWord: (word) => CONTENT.has(word),
    isKnown: (word) => CONTENT.has(word) || STOP_WORDS.has(word),
    isMisspelling: (word) => MISSPELT.has(word),
  }).map(({ word }) => word);

test('words written as one are taken apart', () => {
  assert.deepEqual(read('groundrules'), ['ground', 'rules']);
  assert.deepEqual(read('eachother'), ['each', 'other']);
});

test('a word that is all but a known one is left whole', () => assert.deepEqual(read('wellcome'), ['wellcome']));

test('words with a particle are taken apart', () => assert.deepEqual(read('meetups'), ['meet', 'ups']));

test('words written as two are put together where only the whole is known', () => {
  assert.deepEqual(read('web site'), ['website']);
  assert.deepEqual(read('live stream'), ['livestream']);
});

test('known words stay as they are', () => assert.deepEqual(read('the ground rules'), ['the', 'ground', 'rules']));

test('a content word and a stop word make no compound', () => assert.deepEqual(read('crossword'), ['crossword']));
