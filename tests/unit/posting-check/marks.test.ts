import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { marksOf } from '../../../src/posting-check/reader/marks.ts';
import { isQuality } from '../../../src/posting-check/reader/qualities.ts';
import { tokenise } from '../../../src/search/index/tokeniser.ts';

/** What is marked of a line, given the words that speak for a duty. */
function marked(text: string, ...telling: readonly string[]): string[] {
  const words = tokenise(text);
  const weights = words.map(({ word }) => (telling.includes(word) ? 1 : 0));
  return marksOf({ text, start: 0 }, words, weights).map(({ start, end }) => text.slice(start, end));
}

describe('the words that are marked', () => {
  test('are a phrase where only function words stand between them', () => {
    assert.deepEqual(marked('Put members in touch with one another', 'put', 'members', 'touch'), [
      'Put members in touch',
    ]);
    assert.deepEqual(marked('Keep your finger on the pulse', 'keep', 'finger', 'pulse'), [
      'Keep your finger on the pulse',
    ]);
  });

  test('stay apart where other words or a comma stand between them', () => {
    assert.deepEqual(marked('Welcome people who join the forum', 'welcome', 'forum'), ['Welcome', 'forum']);
    assert.deepEqual(marked('Welcome, and greet', 'welcome', 'greet'), ['Welcome', 'greet']);
  });

  test('are none that only belong to a figure of speech', () => {
    assert.deepEqual(marked('Help new members find their feet', 'new', 'members', 'feet'), ['new members']);
    assert.deepEqual(marked('Quick on their feet', 'feet'), []);
    assert.deepEqual(marked('Get newcomers on their feet', 'newcomers', 'feet'), ['newcomers on their feet']);
  });

  test('are none where nothing speaks for the duty', () => {
    assert.deepEqual(marked('Make the tea'), []);
  });
});

describe('a quality of a person', () => {
  test('is what describes somebody, wherever it stands, and all that is required', () => {
    for (const sentence of [
      'You are patient with upset people',
      'You write English that people enjoy reading',
      'Friendly, patient and curious',
      'Excellent communication skills',
      'A clear and friendly way of writing',
      'Empathy and tact',
      'Really good with words',
    ])
      assert.ok(isQuality('communicate-well', 'responsibilities', sentence), sentence);
    assert.ok(isQuality('stay-empathetic', 'requirements', 'Keep the space safe'));
  });

  test('is no work that a line gives', () => {
    for (const sentence of [
      'Keep the space safe and supportive',
      'You will protect vulnerable members',
      'You keep our groups safe',
      'Show empathy with members',
      'Write clear announcements',
    ])
      assert.ok(!isQuality('stay-empathetic', 'responsibilities', sentence), sentence);
  });

  test('is no other duty', () => {
    assert.ok(!isQuality('moderate-discussions', 'requirements', 'You moderate discussions'));
  });
});
