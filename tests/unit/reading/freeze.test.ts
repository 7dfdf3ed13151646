import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { freeze } from '../../../src/reading/freeze.ts';
import { loadCatalog } from '../../../src/reading/load-catalog.ts';
import { problemInWords } from '../../../src/rules/problem.ts';
import { aWholeContent } from '../../support/content.ts';
import { type ContentFolder, aFolder, problemsOf } from '../../support/content-folder.ts';

/** A content that keeps every rule, those of unused entries too. */
async function aSoundFolder(): Promise<ContentFolder> {
  const folder = aFolder(aWholeContent());
  const { problems } = await loadCatalog(folder.path);
  assert.deepEqual(problems.map(problemInWords), []);
  return folder;
}

const FILE = 'editions/2026-11.json';
const SUMS = 'editions/SHA256SUMS';

/** The names of what stands beside the editions. */
function editionsIn(folder: ContentFolder): string[] {
  const place = join(folder.path, 'editions');
  return existsSync(place) ? readdirSync(place).sort() : [];
}

async function refused(folder: ContentFolder, asked: string): Promise<string[]> {
  const before = editionsIn(folder);
  const found = await freeze(folder.path, asked);
  assert.ok(typeof found !== 'string', `${asked} was frozen`);
  assert.deepEqual(editionsIn(folder), before, 'nothing is written');
  return found.map(problemInWords);
}

describe('freezing an edition', () => {
  test('writes it and its checksum, which the check of the content then finds sound', async () => {
    const folder = await aSoundFolder();
    assert.equal(await freeze(folder.path, '2026-11'), join(folder.path, FILE));
    assert.deepEqual(editionsIn(folder), ['2026-11.json', 'SHA256SUMS']);
    const sum = createHash('sha256').update(folder.read(FILE)).digest('hex');
    assert.equal(folder.read(SUMS), `${sum}  2026-11.json\n`);
    assert.deepEqual(await problemsOf(folder), []);
    const { catalog } = await loadCatalog(folder.path);
    assert.deepEqual(
      catalog.editions.map(({ id, date }) => [id, date]),
      [['2026-11', '2026-11-21']],
    );
  });

  test('adds the next one below, and the latest stands first in the catalog', async () => {
    const folder = await aSoundFolder();
    await freeze(folder.path, '2026-11');
    const first = folder.read(FILE);
    await freeze(folder.path, '2027-02');
    assert.equal(folder.read(FILE), first);
    assert.match(folder.read(SUMS), /^\w{64} {2}2026-11\.json\n\w{64} {2}2027-02\.json\n$/);
    const { catalog, problems } = await loadCatalog(folder.path);
    assert.deepEqual(problems.map(problemInWords), []);
    assert.deepEqual(
      catalog.editions.map(({ id }) => id),
      ['2027-02', '2026-11'],
    );
  });

  test('is refused under a name that is no month', async () => {
    const folder = await aSoundFolder();
    for (const asked of ['', '2026', '2026-13', '2026-11-28', 'november', '../2026-11']) {
      const [told = ''] = await refused(folder, asked);
      assert.match(told, /^npm run edition: received .*\[edition-asked\]\n {4}expected: a year and a month\n/);
    }
  });

  test('is refused where there is one of that month, or a later one', async () => {
    const folder = await aSoundFolder();
    await freeze(folder.path, '2027-02');
    assert.match((await refused(folder, '2027-02')).join('\n'), /received "2027-02", an edition that there is/);
    assert.match((await refused(folder, '2026-12')).join('\n'), /received "2026-12", before the last edition/);
  });

  test('is refused under a month before the data', async () => {
    assert.match((await refused(await aSoundFolder(), '2026-10')).join('\n'), /before the date of the data/);
  });

  test('is refused where the content has problems, all of which are told', async () => {
    const folder = await aSoundFolder();
    folder.replace('site.yaml', '2026-11-21', '2026-13-21');
    folder.replace('claims/adams.yaml', 'stance: assigns', 'stance: assign');
    const told = (await refused(folder, '2026-11')).join('\n');
    assert.match(told, /site\.yaml/);
    assert.match(told, /claims\/adams\.yaml/);
  });

  test('takes the edition back where its checksum cannot be written', async () => {
    const folder = await aSoundFolder();
    mkdirSync(join(folder.path, SUMS, 'in-the-way'), { recursive: true });
    await assert.rejects(freeze(folder.path, '2026-11'));
    assert.deepEqual(editionsIn(folder), ['SHA256SUMS']);
  });
});

describe('an edition that is not as it was frozen', () => {
  async function frozen(): Promise<ContentFolder> {
    const folder = await aSoundFolder();
    await freeze(folder.path, '2026-11');
    return folder;
  }

  const told = async (folder: ContentFolder): Promise<string> => (await problemsOf(folder)).join('\n');

  test('is found by its checksum, however small the change', async () => {
    const folder = await frozen();
    folder.replace(FILE, '"communityManager":1', '"communityManager":2');
    assert.match(
      await told(folder),
      /^content\/editions\/2026-11\.json: received a file with the SHA-256 \w{64} {2}\[frozen-edition\]\n {4}expected: the frozen file, with \w{64}\n {4}hint: Bring back/,
    );
  });

  test('is found where its file is gone', async () => {
    const folder = await frozen();
    rmSync(join(folder.path, FILE));
    assert.match(await told(folder), /2026-11\.json: received no such file {2}\[frozen-edition\]/);
  });

  test('is found where it was made by hand', async () => {
    const folder = await frozen();
    folder.write('editions/2026-12.json', folder.read(FILE).replace('"2026-11"', '"2026-12"'));
    assert.match(await told(folder), /2026-12\.json: received an edition that SHA256SUMS does not have/);
  });

  test('is found under another name', async () => {
    const folder = await frozen();
    folder.write('editions/2026-12.json', readFileSync(join(folder.path, FILE)));
    assert.match(await told(folder), /2026-12\.json:3: id: received "2026-11" {2}\[id-matches-file\]/);
  });

  test('is found where the list of checksums is no list', async () => {
    const folder = await frozen();
    folder.write(SUMS, `${folder.read(SUMS)}2026-12.json\n`);
    assert.match(await told(folder), /SHA256SUMS:2: received a line that is no checksum/);
  });

  test('hides nothing that is wrong elsewhere when it cannot be read', async () => {
    const folder = await frozen();
    folder.replace(FILE, '"format": 1', '"format": 2');
    folder.replace('claims/adams.yaml', 'duty: welcome-members', 'duty: welcome-member');
    const all = await told(folder);
    assert.match(all, /2026-11\.json:2: format: received 2 {2}\[shape\]/);
    assert.match(all, /"welcome-member"/);
  });
});
