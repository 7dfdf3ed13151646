import assert from 'node:assert/strict';
import { test } from 'node:test';

import { postingLines } from '../../../src/posting-check/reader/posting-lines.ts';

const texts = (text: string): string[] => postingLines(text).map((line) => line.text);

test('reads a plain text line by line, without empty lines and the marks of lists', () => {
  assert.deepEqual(texts('Community Manager\n\n• Welcome members\r\n2) Run events\n–\n'), [
    'Community Manager',
    'Welcome members',
    'Run events',
  ]);
});

test('reads Markdown without its markup, and knows headings and items', () => {
  assert.deepEqual(postingLines('## What you do\n- **Moderate** [the forum](https://example.org)\n**Perks**\n'), [
    { text: 'What you do', mark: 'heading' },
    { text: 'Moderate the forum', mark: 'item' },
    { text: 'Perks', mark: 'heading' },
  ]);
});

test('reads HTML as its text, one line a block, and runs nothing of it', () => {
  const html =
    '<html><head><title>x</title></head><body><h2>Tasks</h2><ul><li>Answer &amp; help<li>Host <b>events</b></ul>' +
    '<script>alert(1)</script><!-- no --><p>Write&nbsp;posts<br>Film clips</p></body></html>';
  assert.deepEqual(postingLines(html), [
    { text: 'Tasks', mark: 'heading' },
    { text: 'Answer & help', mark: 'item' },
    { text: 'Host events', mark: 'item' },
    { text: 'Write posts', mark: 'plain' },
    { text: 'Film clips', mark: 'plain' },
  ]);
});

test('keeps the lines of a text with a tag inside of one', () => {
  assert.deepEqual(texts('Tasks\n- Moderate <b>discussions</b>'), ['Tasks', 'Moderate <b>discussions</b>']);
});

test('keeps what only looks like markup', () => {
  assert.deepEqual(texts('Salary < 40k and > 30k\nWe <3 members'), ['Salary < 40k and > 30k', 'We <3 members']);
});

test('cannot be kept busy by markup that is never closed', () => {
  const open = '<p' + '<'.repeat(20_000) + '<!--'.repeat(5_000) + '**'.repeat(5_000) + '['.repeat(5_000);
  assert.ok(postingLines(`<p>${open}`).length >= 0);
});
