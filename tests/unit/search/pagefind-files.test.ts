import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';

import type { SearchRecord } from '../../../src/search/wire/records.ts';
import { idsByAddress, pagefindFiles, unpacked } from '../../../src/integrations/pagefind-files.ts';

const record = (id: string, content: string): SearchRecord => ({
  kind: 'page',
  id,
  title: `Title of ${id}`,
  summary: 'About.',
  content,
  sections: [{ title: 'A part', fragment: 'a-part', text: 'Further words' }],
  roles: ['community-manager'],
  sources: [],
});
const records = [record('apples', 'Apples and pears'), record('plums', 'Plums and cherries')];
const files = await pagefindFiles(records);

describe("Pagefind's files", () => {
  test('hold every record, each under an id of its own', () => {
    const ids = idsByAddress(files);
    assert.deepEqual([...ids.keys()].sort(), ['/apples/', '/plums/']);
    assert.equal(new Set(ids.values()).size, 2);
  });

  test('are the script, its engine and the index, and none of the interfaces', () => {
    const paths = files.map(({ path }) => path);
    assert.ok(paths.includes('pagefind.js'));
    assert.ok(paths.some((path) => path.startsWith('wasm.')));
    assert.deepEqual(
      paths.filter((path) => /ui|highlight|worker/.test(path)),
      [],
    );
  });

  test('are the same for the same records', async () => {
    const again = await pagefindFiles(records);
    assert.deepEqual(
      again.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]),
      files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]),
    );
  });

  test('can be unpacked where they are packed, and are left alone where not', () => {
    const engine = files.find(({ path }) => path.startsWith('wasm.'));
    const script = files.find(({ path }) => path === 'pagefind.js');
    assert.ok(engine && script);
    assert.equal(unpacked(engine)?.toString('latin1', 0, 12), 'pagefind_dcd');
    assert.equal(unpacked(script), undefined);
  });

  test('of another kind than Pagefind writes are refused', () => {
    const foreign = gzipSync('something else altogether');
    assert.throws(() => unpacked({ path: 'x.pf_index', content: foreign }), /x\.pf_index is not as this version/);
  });
});
