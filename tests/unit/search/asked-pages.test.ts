import assert from 'node:assert/strict';
import { test } from 'node:test';

import { askedPages } from '../../../src/domain/search/asked-pages.ts';

test('a question for the difference asks for the two roles side by side', () => {
  for (const query of [
    "what's the difference?",
    'Difference between community manager and social media manager',
    'CM vs SMM',
    'how do they differ',
  ]) {
    assert.deepEqual(askedPages(query), ['/compare/roles/'], query);
  }
});

test('a question for sameness asks for the positions on one job or two', () => {
  for (const query of ['is it the same job?', 'can one person do both?', 'Do I need both', 'one job or two']) {
    assert.deepEqual(askedPages(query), ['/compare/positions/'], query);
  }
});

test('a question for a duty asks for no page', () => {
  for (const query of ['who moderates discussions', 'same day replies', 'differentiate our brand', '']) {
    assert.deepEqual(askedPages(query), [], query);
  }
});
