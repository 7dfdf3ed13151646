import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

import { brotliCopies, isPacked } from '../../../src/integrations/brotli-copies.ts';
import { temporaryFolder, writeFiles } from '../../support/publishing/site-on-disk.ts';

// Where this build keeps what it has made.
const start = process.cwd();
const project = temporaryFolder();

const FILES = {
  'index.html': '<p>short</p>',
  'long/index.html': Array.from({ length: 5000 }, (_, index) => `<p>${(index ** 2 * 7919) % 99_991}</p>`).join('\n'),
  'search/answers.json': '{"a":1}',
  'empty/index.html': '',
  ...Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}/index.html`, `<p>${index}</p>`])),
};

async function copiesOf(): Promise<Buffer[]> {
  const dist = temporaryFolder();
  writeFiles(dist, FILES);
  const copies = await brotliCopies(dist);
  for (const file of Object.keys(FILES)) copies.add(file);
  await copies.made();
  return Object.keys(FILES).map((file) => readFileSync(join(dist, `${file}.br`)));
}

describe('Brotli copies', () => {
  before(() => process.chdir(project));
  after(() => process.chdir(start));

  test('a Brotli copy holds what its file holds, and is the same whether made now or kept from an earlier build', async () => {
    const made = await copiesOf();
    assert.deepEqual(
      made.map((copy) => brotliDecompressSync(copy).toString()),
      Object.values(FILES),
    );
    assert.deepEqual(await copiesOf(), made);
  });

  test('what fits the first round trip anyway is packed quickly, and a longer page as well as can be', async () => {
    const [short = Buffer.alloc(0), long = Buffer.alloc(0)] = await copiesOf();
    const atQuality = (text: string, quality: number): number =>
      brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
    assert.ok(short.length < 14_000);
    assert.ok(atQuality(FILES['long/index.html'], 6) > 14_000);
    assert.ok(long.length < 1.01 * atQuality(FILES['long/index.html'], 11), `${long.length} bytes`);
    assert.ok(long.length < 0.99 * atQuality(FILES['long/index.html'], 6), `${long.length} bytes`);
  });

  test('a file that cannot be packed ends the build', async () => {
    const copies = await brotliCopies(temporaryFolder());
    copies.add('missing.html');
    await assert.rejects(copies.made(), /ENOENT/);
  });

  test('pages and what the search loads have copies, and nothing else', () => {
    const files = ['index.html', 'search/records.json', '_astro/a.js', 'pagefind/index/a.pf_index'];
    assert.ok(files.every(isPacked));
    assert.ok(!['data/v1/duties.csv', 'pictures/duties/x.png', 'pagefind/fragment/a.pf_fragment'].some(isPacked));
  });
});
