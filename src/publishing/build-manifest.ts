import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { filesIn } from '../reading/files.ts';
import { BUILD_MANIFEST } from '../urls/hosting-rules.ts';

/**
 * Writes the file that says that a site was built to the end, with the number of its files and a hash of their names and
 * bytes: two builds of one state have the same.
 */
export async function writeBuildManifest(site: string): Promise<void> {
  const files = await filesIn(site);
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = await readFile(join(site, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  const manifest = { files: files.length, sha256: hash.digest('hex') };
  await writeFile(join(site, BUILD_MANIFEST), `${JSON.stringify(manifest)}\n`);
}
