import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { filesIn } from '../reading/files.ts';
import { BUILD_MANIFEST } from '../urls/hosting-rules.ts';
import { addFiles } from './hash-files.ts';

/**
 * What says that a site was built to the end: the number of its files and a hash of their names and bytes. Two builds of
 * one state have the same.
 */
async function manifestOf(site: string): Promise<string> {
  const files = (await filesIn(site)).filter((file) => file !== BUILD_MANIFEST);
  const hash = createHash('sha256');
  await addFiles(hash, site, files);
  return `${JSON.stringify({ files: files.length, sha256: hash.digest('hex') })}\n`;
}

/** Writes the manifest of a site that is whole into it, and gives it. */
export async function writeBuildManifest(site: string): Promise<string> {
  const manifest = await manifestOf(site);
  await writeFile(join(site, BUILD_MANIFEST), manifest);
  return manifest;
}

/** The manifest of a site, if its files are still those that it tells of; undefined if not, or if there is no site. */
export async function soundManifest(site: string): Promise<string | undefined> {
  const manifest = await readFile(join(site, BUILD_MANIFEST), 'utf8').catch(() => undefined);
  return manifest !== undefined && manifest === (await manifestOf(site)) ? manifest : undefined;
}
