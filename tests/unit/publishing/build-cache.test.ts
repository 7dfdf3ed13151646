import assert from 'node:assert/strict';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { openCache } from '../../../src/publishing/build-cache.ts';
import { codeVersion } from '../../../src/publishing/code-version.ts';
import { temporaryFolder, writeFiles } from '../../support/publishing/site-on-disk.ts';

const text = async (found: Promise<Buffer | undefined>): Promise<string | undefined> => (await found)?.toString();

describe('what earlier builds have kept', () => {
  test('is found for the same input, by the same version', async () => {
    const folder = temporaryFolder();
    await (await openCache('words', '1', folder)).write('in', 'out');
    const later = await openCache('words', '1', folder);
    assert.equal(await text(later.read('in')), 'out');
    assert.equal(await later.read('In'), undefined);
  });

  test('is not found by another version, or for another kind of thing', async () => {
    const folder = temporaryFolder();
    await (await openCache('words', '1', folder)).write('in', 'out');
    assert.equal(await (await openCache('words', '2', folder)).read('in'), undefined);
    assert.equal(await (await openCache('images', '1', folder)).read('in'), undefined);
  });

  test('is removed when no build has used it for long', async () => {
    const folder = temporaryFolder();
    await (await openCache('words', '1', folder)).write('in', 'out');
    const [name] = readdirSync(join(folder, 'words'));
    assert.ok(name);
    utimesSync(join(folder, 'words', name), new Date(0), new Date(0));
    assert.equal(await (await openCache('words', '1', folder)).read('in'), undefined);
    assert.equal(existsSync(join(folder, 'words', name)), false);
  });

  test('is nothing, and no error, where no folder can be made', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const cache = await openCache('words', '1', file);
    await cache.write('in', 'out');
    assert.equal(await cache.read('in'), undefined);
  });
});

describe('the version of the code that a module depends on', () => {
  const project = temporaryFolder();
  writeFiles(project, {
    'src/a.ts':
      "import type { D } from './d.ts';\nimport { c } from './b/c.ts';\nnew URL('./words.txt', import.meta.url);",
    'src/b/c.ts': "import '../a.ts';",
    'src/d.ts': 'export type D = 1;',
    'src/e.ts': '',
    'src/words.txt': 'words',
    'node_modules/.package-lock.json': '{}',
  });
  const version = (): Promise<string> => codeVersion('src/a.ts', project);

  test('is the same for the same files, and for whatever it does not load', async () => {
    const before = await version();
    assert.equal(await version(), before);
    writeFiles(project, { 'src/d.ts': 'export type D = 2;', 'src/e.ts': '1' });
    assert.equal(await version(), before);
  });

  for (const [what, changed] of [
    ['a module that it imports', { 'src/b/c.ts': "import '../a.ts';\n" }],
    ['a file that it reads', { 'src/words.txt': 'word' }],
    ['a package', { 'node_modules/.package-lock.json': '{"a":1}' }],
  ] as const)
    test(`is another with another version of ${what}`, async () => {
      const before = await version();
      writeFiles(project, changed);
      assert.notEqual(await version(), before);
    });

  test('cannot be told where there is no such module', async () => {
    await assert.rejects(codeVersion('src/f.ts', project), /There is no module src\/f\.ts/);
  });
});
