import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { soundManifest, writeBuildManifest } from '../../../src/publishing/build-manifest.ts';
import { BUILD_MANIFEST } from '../../../src/urls/hosting-rules.ts';
import { temporaryFolder, writeFiles } from '../../support/publishing/site-on-disk.ts';

async function aSite() {
  const site = temporaryFolder();
  writeFiles(site, { 'index.html': 'home', 'duties/a/index.html': 'a duty' });
  return { site, manifest: await writeBuildManifest(site) };
}

test('a site that is as it was built has its manifest, and keeps it', async () => {
  const { site, manifest } = await aSite();
  assert.match(manifest, /^\{"files":2,"sha256":"[0-9a-f]{64}"\}\n$/);
  assert.equal(await soundManifest(site), manifest);
  assert.equal(await writeBuildManifest(site), manifest);
});

test('a site of which a byte, a name or a file differs has none', async () => {
  const harms: readonly ((site: string) => void)[] = [
    (site) => writeFiles(site, { 'index.html': 'Home' }),
    (site) => writeFiles(site, { 'further.html': '' }),
    (site) => rmSync(join(site, 'index.html')),
    (site) => rmSync(join(site, BUILD_MANIFEST)),
    (site) => rmSync(site, { recursive: true }),
  ];
  for (const harm of harms) {
    const { site } = await aSite();
    harm(site);
    assert.equal(await soundManifest(site), undefined);
  }
});
