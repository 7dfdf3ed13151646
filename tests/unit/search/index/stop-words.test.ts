import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wordClass, contentWeight } from '../../../../src/search/index/stop-words.ts';

test('function words weigh nothing', () => {
  for (const word of ['who', 'does', 'dont', 'themselves']) assert.equal(contentWeight(word), 0, word);
});

test('words of a question about work, and common words, weigh little, in every inflection', () => {
  for (const word of ['responsible', 'handles', 'handling', 'job', 'jobs', 'managing'])
    assert.equal(wordClass(word), 'domain', word);
  for (const word of ['making', 'stopped', 'tries', 'weeks', 'told', '10k'])
    assert.equal(wordClass(word), 'common', word);
  assert.ok(contentWeight('job') < contentWeight('making'));
  assert.ok(contentWeight('making') < 1);
});

test('derivations of stop words are content words', () => {
  for (const word of ['kindness', 'personality', 'accounts', 'seeds', 'news', 'moderation', '']) {
    assert.equal(wordClass(word), 'content', word);
  }
});
