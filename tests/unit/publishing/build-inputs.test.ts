import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { buildInputs } from '../../../src/publishing/build-inputs.ts';
import { publishedAt } from '../../../src/urls/published-at.ts';
import { temporaryFolder, writeFiles } from '../../support/publishing/site-on-disk.ts';

const PROJECT = {
  'content/duties/a.yaml': 'name: A',
  'public/icon.svg': '<svg/>',
  'src/pages/index.astro': '<p>',
  'package.json': '{}',
  'astro.config.mjs': 'export default {}',
  'node_modules/.package-lock.json': '{}',
};
const HERE = publishedAt({});

/** The hash of a project with these changes; undefined takes a file away. */
async function hashWith(
  changes: Readonly<Record<string, string | undefined>>,
  place = HERE,
): Promise<string | undefined> {
  const folder = temporaryFolder();
  writeFiles(folder, PROJECT);
  for (const [path, text] of Object.entries(changes))
    if (text === undefined) rmSync(join(folder, path));
    else writeFiles(folder, { [path]: text });
  return buildInputs(folder, place);
}

test('the same project has the same hash, wherever it is, and tests and what is built are not of it', async () => {
  const hash = await hashWith({});
  assert.match(hash ?? '', /^[0-9a-f]{64}$/);
  assert.equal(await hashWith({}), hash);
  assert.equal(await hashWith({ 'tests/a.test.ts': 'x', 'dist/index.html': 'x', 'node_modules/a/b.js': 'x' }), hash);
});

test('whatever differs makes another hash', async () => {
  const hashes = await Promise.all([
    hashWith({}),
    ...Object.keys(PROJECT).map((path) => hashWith({ [path]: 'another' })),
    ...Object.keys(PROJECT).map((path) => hashWith({ [path]: undefined })),
    hashWith({ 'content/duties/b.yaml': '' }),
    hashWith({ 'src/new.ts': '' }),
    hashWith({ '.env': 'A=1' }),
    hashWith({ 'content/duties/a.yaml': undefined, 'content/duties/b.yaml': 'name: A' }),
    hashWith({}, publishedAt({ SITE_URL: 'https://example.org' })),
    hashWith({}, publishedAt({ SITE_URL: 'http://localhost:4321' })),
    hashWith({}, publishedAt({ BASE_PATH: '/jobs/' })),
  ]);
  assert.equal(new Set(hashes).size, hashes.length);
});
