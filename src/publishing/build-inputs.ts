import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { filesIn } from '../reading/files.ts';
import { INSTALLED } from './code-version.ts';
import type { PublishedAt } from '../urls/published-at.ts';

/** What a build reads; beside it every file at the top of the project, of settings and texts. */
const FOLDERS = ['content', 'public', 'src'];

async function inputFiles(project: string): Promise<readonly string[]> {
  const top = (await readdir(project, { withFileTypes: true })).filter((entry) => entry.isFile());
  const inFolders = await Promise.all(
    FOLDERS.map(async (folder) => {
      // Of a folder that is missing the build itself will tell.
      const files = await filesIn(join(project, folder)).catch(() => []);
      return files.map((file) => `${folder}/${file}`);
    }),
  );
  return [...top.map(({ name }) => name), ...inFolders.flat(), INSTALLED].sort();
}

/**
 * All that a site is made of as one hash: content, code, settings, packages, Node, and where it will be published.
 * Whatever differs makes another.
 * @param project its folder
 */
export async function buildInputs(project: string, place: PublishedAt): Promise<string> {
  const machine = [process.version, process.platform, process.arch];
  const hash = createHash('sha256').update(JSON.stringify([machine, place]));
  for (const file of await inputFiles(project)) {
    // So it will of a file that cannot be read.
    const bytes = await readFile(join(project, file)).catch(() => undefined);
    hash.update(`\0${file}\0${bytes?.length ?? 'unreadable'}\0`).update(bytes ?? '');
  }
  return hash.digest('hex');
}
