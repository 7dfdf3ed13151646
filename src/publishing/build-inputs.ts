import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { filesIn } from '../reading/files.ts';
import type { PublishedAt } from '../urls/published-at.ts';
import { INSTALLED } from './code-version.ts';
import { MACHINE, addFiles } from './hash-files.ts';

/** What a build reads; beside it every file at the top of the project, of settings and texts. */
const FOLDERS = ['content', 'public', 'src'];

async function inputFiles(project: string): Promise<readonly string[]> {
  const top = (await readdir(project, { withFileTypes: true })).filter((entry) => entry.isFile());
  const inFolders = await Promise.all(
    FOLDERS.map(async (folder) => (await filesIn(join(project, folder))).map((file) => `${folder}/${file}`)),
  );
  return [...top.map(({ name }) => name), ...inFolders.flat(), INSTALLED].sort();
}

/**
 * All that a site is made of as one hash: content, code, settings, packages, Node, and where it will be published.
 * Whatever differs makes another.
 * @param project its folder
 * @returns undefined where something is missing or cannot be read, of which the build itself will tell
 */
export async function buildInputs(project: string, place: PublishedAt): Promise<string | undefined> {
  const hash = createHash('sha256').update(JSON.stringify([MACHINE, place]));
  try {
    await addFiles(hash, project, await inputFiles(project));
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}
