import assert from 'node:assert/strict';
import { test } from 'node:test';

import { decodeFile, unreadable } from '../../../src/reading/decode.ts';
import { problemInWords } from '../../../src/rules/problem.ts';

test('a file that may not be read is one problem, without a stack trace', () => {
  const error = Object.assign(new Error("EACCES: permission denied, open 'x'"), { code: 'EACCES' });
  assert.equal(
    problemInWords(unreadable(error, 'content/site.yaml')),
    `content/site.yaml: received a file that may not be read  [unreadable-file]
    expected: something that can be read
    hint: Check its permissions and its disk.`,
  );
});

test('an error that nobody has thought of is told by its code', () => {
  const error = Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' });
  assert.equal(unreadable(error, 'content/site.yaml').received, 'the error EIO of the system');
});

test('text in UTF-8 is read with or without a byte order mark', () => {
  for (const mark of ['', '\uFEFF'])
    assert.equal(decodeFile(Buffer.from(`${mark}Größe: „ja“ 👍\n`), 'x'), 'Größe: „ja“ 👍\n');
});
