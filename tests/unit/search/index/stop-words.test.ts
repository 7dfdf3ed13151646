import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallness, tellingPart } from '../../../../src/search/index/stop-words.ts';

test('words of grammar tell nothing', () => {
  for (const word of ['who', 'does', 'dont', 'themselves']) assert.equal(tellingPart(word), 0, word);
});

test('words of a question about work, and everyday words, tell little, in every form', () => {
  for (const word of ['responsible', 'handles', 'handling', 'job', 'jobs', 'managing'])
    assert.equal(smallness(word), 'frame', word);
  for (const word of ['making', 'stopped', 'tries', 'weeks', 'told', '10k'])
    assert.equal(smallness(word), 'everyday', word);
  assert.ok(tellingPart('job') < tellingPart('making'));
  assert.ok(tellingPart('making') < 1);
});

test('their relatives are words like any other', () => {
  for (const word of ['kindness', 'personality', 'accounts', 'seeds', 'news', 'moderation', '']) {
    assert.equal(smallness(word), 'none', word);
  }
});
