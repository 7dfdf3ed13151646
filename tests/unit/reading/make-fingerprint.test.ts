import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { writeFingerprint } from '../../../src/reading/write-fingerprint.ts';
import { ADAMS_WROTE, aFingerprint } from '../../support/content.ts';
import { ContentFolder, aFolder } from '../../support/content-folder.ts';
import { ROOT } from '../../support/paths.ts';

/** A repository with a sound content and what Adams wrote. */
function aRepository(): ContentFolder {
  const repository = new ContentFolder();
  cpSync(aFolder().path, join(repository.path, 'content'), { recursive: true });
  repository.write('read.txt', ADAMS_WROTE);
  return repository;
}

function run(repository: ContentFolder, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const script = join(ROOT, 'src/reading/make-fingerprint.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: repository.path,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a fingerprint is made of a file, one hash a line', () => {
  const repository = aRepository();
  const { data } = aFingerprint();
  const done = run(repository, 'adams-2010-post', 'read.txt');
  assert.deepEqual(done, {
    status: 0,
    stdout: `content/fingerprints/adams-2010-post.json: ${data.words} words, ${data.windows.length} windows.\n`,
    stderr: '',
  });
  const written = repository.read('content/fingerprints/adams-2010-post.json');
  assert.deepEqual(JSON.parse(written), data);
  assert.ok(written.split('\n').includes(`"${data.windows[0] ?? ''}",`));
});

test('what is missing is told without a stack trace', () => {
  assert.deepEqual(run(aRepository(), 'adams-2010-post'), {
    status: 1,
    stdout: '',
    stderr: 'Usage: npm run fingerprint -- <text id> <file>\n',
  });
});

/** What the command does in a repository, without a process of its own. */
const write = (repository: ContentFolder, text: string, file: string): Promise<string> =>
  writeFingerprint(join(repository.path, 'content'), text, join(repository.path, file));

test('a text that nobody has is refused, with the nearest one', async () => {
  await assert.rejects(
    write(aRepository(), 'adams-2010-posts', 'read.txt'),
    /^Error: "adams-2010-posts" is no text\. Did you mean "adams-2010-post"\? If not: add the text to its source first\.$/,
  );
});

test('a file that is not there and too few words are refused', async () => {
  const repository = aRepository();
  repository.write('short.txt', 'Two words.');
  await assert.rejects(write(repository, 'adams-2010-post', 'gone.txt'), /ENOENT: no such file or directory/);
  await assert.rejects(
    write(repository, 'adams-2010-post', 'short.txt'),
    /short\.txt holds 2 words; a fingerprint needs at least three\.$/,
  );
});

describe('the fingerprint that there is stays as it was', () => {
  const target = 'content/fingerprints/adams-2010-post.json';
  const refused: readonly [what: string, bytes: Uint8Array, told: RegExp][] = [
    [
      'where the file is UTF-16',
      Buffer.from(`\uFEFF${ADAMS_WROTE}`, 'utf16le'),
      /read\.txt is no text in UTF-8: [^.]+\.$/,
    ],
    ['where it is Latin-1', Buffer.from('Un café, très cher, à Paris', 'latin1'), /read\.txt is no text in UTF-8: /],
    ['where it is binary', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3), /read\.txt is no text in UTF-8: /],
    [
      'where it is another text, without the words that are quoted',
      Buffer.from('Some other page about something else, with many more words.'),
      /read\.txt does not hold the quotations of adams-welcomes, which the fingerprint that there is has: /,
    ],
  ];
  for (const [what, bytes, told] of refused) {
    test(what, async () => {
      const repository = aRepository();
      const before = repository.read(target);
      writeFileSync(join(repository.path, 'read.txt'), bytes);
      await assert.rejects(write(repository, 'adams-2010-post', 'read.txt'), told);
      assert.equal(repository.read(target), before);
    });
  }
});
