import assert from 'node:assert/strict';
import { test } from 'node:test';

import { withAccess } from '../../../src/clipboard/accessed-date.ts';

const DAY = new Date(2026, 8, 5);

test('the day of access stands where each style wants it', () => {
  assert.equal(
    withAccess('Somebody. (2026). A page. https://example.org/a/', 'APA', DAY),
    'Somebody. (2026). A page. Retrieved September 5, 2026, from https://example.org/a/',
  );
  assert.equal(
    withAccess('Somebody. “A page.” A site, 2026, https://example.org/a/.', 'MLA', DAY),
    'Somebody. “A page.” A site, 2026, https://example.org/a/. Accessed 5 Sept. 2026.',
  );
  assert.equal(
    withAccess('Somebody. “A page.” A site. 2026. https://example.org/a/.', 'Chicago', DAY),
    'Somebody. “A page.” A site. 2026. Accessed September 5, 2026. https://example.org/a/.',
  );
});

test('an address keeps its dots and its markup', () => {
  assert.equal(
    withAccess('<i>A page</i>. https://example.org/a.b/?c&#38;d', 'APA', DAY),
    '<i>A page</i>. Retrieved September 5, 2026, from https://example.org/a.b/?c&#38;d',
  );
});

test('what has no address, and what is no citation, stays as it is', () => {
  assert.equal(withAccess('Adams, Ann. “A talk.” 2010.', 'MLA', DAY), 'Adams, Ann. “A talk.” 2010.');
  assert.equal(withAccess('A sentence: https://example.org/a/', 'Sentence', DAY), 'A sentence: https://example.org/a/');
});
