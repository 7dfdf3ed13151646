import assert from 'node:assert/strict';
import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { explain } from '../../../src/publishing/build-error.ts';
import { outputFolder } from '../../../src/publishing/output-folder.ts';
import { temporaryFolder, writeFiles } from '../../support/publishing/site-on-disk.ts';

const project = realpathSync(temporaryFolder());

describe('the folder that the site is built into', () => {
  test('is dist unless another is named, and may be missing, empty or an earlier site', () => {
    assert.equal(outputFolder('', project), join(project, 'dist'));
    mkdirSync(join(project, 'empty'));
    assert.equal(outputFolder('empty', project), join(project, 'empty'));
    writeFiles(join(project, 'site'), { 'index.html': '' });
    assert.equal(outputFolder('site', project), join(project, 'site'));
  });

  test('is the one that a link leads to, so that the link stays', () => {
    writeFiles(join(project, 'releases/7'), { 'index.html': '' });
    symlinkSync(join(project, 'releases/7'), join(project, 'current'));
    assert.equal(outputFolder('current', project), join(project, 'releases/7'));
  });

  test('is never one that holds the project, or files that are no site', () => {
    writeFiles(join(project, 'notes'), { 'mine.txt': '' });
    for (const [given, message] of [
      ['.', /^OUT_DIR is ".", which holds the project: /],
      ['..', /^OUT_DIR is "..", which holds the project: /],
      ['/', /^OUT_DIR is "\/", which holds the project: /],
      ['notes', /notes holds files that are no site, and would lose them: empty it, or set OUT_DIR/],
      ['notes/mine.txt', /mine\.txt is a file: move it away, or set OUT_DIR/],
    ] as const)
      assert.throws(() => outputFolder(given, project), { name: 'BuildError', message });
  });

  test('may be beside the project and have a name that begins like it', () => {
    assert.equal(outputFolder(`${project}-site`, project), `${project}-site`);
  });
});

describe('an error of the system', () => {
  const failed = (code: string, path?: string): Error => Object.assign(new Error(code), { code, path });

  test('is one sentence: what, where and what to do', () => {
    const ofSystem = ['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EBUSY', 'EMFILE'];
    for (const code of [...ofSystem, 'ERR_WORKER_OUT_OF_MEMORY'])
      assert.match(explain(failed(code), '/srv/dist') ?? '', /^\/srv\/dist [^.:\n]+: [^.\n]+\.$/, code);
  });

  test('names the file that it is about, however deep it is wrapped', () => {
    const wrapped = new Error('A page failed.', {
      cause: new Error('inner', { cause: failed('ENOSPC', '/srv/a.html') }),
    });
    assert.match(
      explain(wrapped, '/srv') ?? '',
      /^\/srv\/a\.html cannot be written, since the disk is full: free some/,
    );
  });

  test('that nobody who builds can mend is left to its stack', () => {
    assert.equal(explain(failed('ENOENT'), '/srv'), undefined);
    assert.equal(explain(new TypeError('x is not a function'), '/srv'), undefined);
  });
});
