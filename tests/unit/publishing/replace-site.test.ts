import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { replaceSite } from '../../../src/publishing/replace-site.ts';
import { BUILD_MANIFEST } from '../../../src/urls/hosting-rules.ts';
import { filesOf, temporaryFolder, writeFiles } from '../../support/publishing/site-on-disk.ts';

const EARLIER = { 'index.html': 'earlier', 'duties/x/index.html': 'earlier duty', [BUILD_MANIFEST]: '{}' };
const NEW = { 'index.html': 'new', 'duties/y/index.html': 'new duty' };

/** The folder of a site beside nothing else, and a workshop. */
function places(): { parent: string; site: string; workshop: string } {
  const parent = temporaryFolder();
  const site = join(parent, 'dist');
  writeFiles(site, EARLIER);
  return { parent, site, workshop: temporaryFolder() };
}

function writer(files: Readonly<Record<string, string>>) {
  return (draft: string): Promise<void> => {
    writeFiles(draft, files);
    return Promise.resolve();
  };
}

const writeNew = writer(NEW);

/** Files of the workshop but its locks. */
function leftIn(workshop: string): string[] {
  return Object.keys(filesOf(workshop)).filter((path) => !path.endsWith('lock'));
}

/** A build in a process of its own that has written some files and goes on. */
async function hangingBuild(site: string, workshop: string, files: number): Promise<ChildProcess> {
  const program = join(import.meta.dirname, '../../support/publishing/hanging-build.ts');
  const child = spawn(process.execPath, [program, site, workshop, String(files)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  assert.ok(child.stdout);
  await once(child.stdout, 'data');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'close');
}

describe('a build that comes to its end', () => {
  test('takes the place of the earlier site, which leaves nothing behind', async () => {
    const { parent, site, workshop } = places();
    await replaceSite({ site, workshop, build: writeNew });
    const { [BUILD_MANIFEST]: manifest, ...files } = filesOf(site);
    assert.deepEqual(files, NEW);
    assert.match(manifest ?? '', /^\{"files":2,"sha256":"[0-9a-f]{64}"\}\n$/);
    assert.deepEqual(readdirSync(parent), ['dist']);
    assert.deepEqual(leftIn(workshop), []);
  });

  test('needs no earlier site, and no folder above it', async () => {
    const site = join(temporaryFolder(), 'not/yet/there');
    await replaceSite({ site, workshop: temporaryFolder(), build: writeNew });
    assert.equal(filesOf(site)['index.html'], 'new');
  });

  test('has the same manifest as any build of the same files, and another than any other', async () => {
    const [first, second, third] = [places(), places(), places()];
    await replaceSite({ ...first, build: writeNew });
    await replaceSite({ ...second, build: writeNew });
    await replaceSite({ ...third, build: writer({ ...NEW, 'index.html': 'old' }) });
    const manifestOf = ({ site }: { site: string }): string | undefined => filesOf(site)[BUILD_MANIFEST];
    assert.equal(manifestOf(first), manifestOf(second));
    assert.notEqual(manifestOf(first), manifestOf(third));
  });
});

describe('the earlier site stays as it was, to the byte', () => {
  test('when a build fails in the middle', async () => {
    const { parent, site, workshop } = places();
    const failing = replaceSite({
      site,
      workshop,
      build: async (draft) => {
        await writeNew(draft);
        throw new Error('No more paper.');
      },
    });
    await assert.rejects(failing, /No more paper/);
    assert.deepEqual(filesOf(site), EARLIER);
    assert.deepEqual(readdirSync(parent), ['dist']);
    assert.deepEqual(leftIn(workshop), []);
  });

  for (const [moment, files] of [
    ['before it writes', 0],
    ['after its first file', 1],
    ['when all but the manifest is written', 40],
  ] as const) {
    test(`when a build is killed ${moment}, and the next build clears what that left`, async () => {
      const { parent, site, workshop } = places();
      await kill(await hangingBuild(site, workshop, files));
      assert.deepEqual(filesOf(site), EARLIER);
      assert.equal(leftIn(workshop).length, files);

      await replaceSite({ site, workshop, build: writeNew });
      assert.equal(filesOf(site)['index.html'], 'new');
      assert.deepEqual(readdirSync(parent), ['dist']);
      assert.deepEqual(leftIn(workshop), []);
    });
  }

  test('when a build is killed just before it takes its place', async () => {
    const { parent, site, workshop } = places();
    writeFiles(join(parent, '.dist.next'), NEW);
    await assert.rejects(replaceSite({ site, workshop, build: () => Promise.reject(new Error('It fails.')) }));
    assert.deepEqual(filesOf(site), EARLIER);
    assert.deepEqual(readdirSync(parent), ['dist']);
  });

  test('when a build is killed between the two renames: the next one puts it back, whatever becomes of that one', async () => {
    const { parent, site, workshop } = places();
    renameSync(site, join(parent, '.dist.last'));
    writeFiles(join(parent, '.dist.next'), NEW);
    const failing = replaceSite({
      site,
      workshop,
      build: () => {
        assert.deepEqual(filesOf(site), EARLIER);
        return Promise.reject(new Error('It fails.'));
      },
    });
    await assert.rejects(failing, /It fails/);
    assert.deepEqual(filesOf(site), EARLIER);
    assert.deepEqual(readdirSync(parent), ['dist']);
  });
});

describe('two builds at once', () => {
  test('of one site: the second says that one is running, and harms neither', async () => {
    const { site, workshop } = places();
    const first = await hangingBuild(site, workshop, 3);
    let isBuilt = false;
    const second = replaceSite({
      site,
      workshop,
      build: (draft) => {
        isBuilt = true;
        return writeNew(draft);
      },
    });
    await assert.rejects(second, { name: 'BuildError', message: /^Another build of .*dist is running: wait/ });
    assert.equal(isBuilt, false);
    assert.equal(leftIn(workshop).length, 3);
    assert.deepEqual(filesOf(site), EARLIER);
    await kill(first);
  });

  test('of two sites come to their ends both', async () => {
    const [one, other] = [places(), places()];
    const { workshop } = one;
    const first = await hangingBuild(one.site, workshop, 1);
    await replaceSite({ site: other.site, workshop, build: writeNew });
    assert.equal(filesOf(other.site)['index.html'], 'new');
    await kill(first);
    assert.ok(existsSync(one.site));
  });
});
