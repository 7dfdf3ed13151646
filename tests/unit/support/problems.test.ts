import { deepEqual, doesNotThrow, throws } from 'node:assert/strict';
import { test } from 'node:test';

import { assertNone, summarise } from '../../support/problems.ts';

test('a problem that many pages share is listed once, others each', () => {
  const shared = ['/a/', '/b/', '/c/', '/d/'].map((page) => `${page}: <button> has no type`);
  deepEqual(summarise([...shared, '/a/ has no title', 'one']), [
    '<button> has no type (in 4 places: /a/, /b/, /c/, …)',
    '/a/ has no title',
    'one',
  ]);
});

test('any problem fails, and the message counts and lists them', () => {
  doesNotThrow(() => {
    assertNone([]);
  });
  throws(() => {
    assertNone(['/a/ has no title', '/b/ has no title']);
  }, /^AssertionError.*: 2 found:\n  - \/a\/ has no title\n  - \/b\/ has no title$/);
});
