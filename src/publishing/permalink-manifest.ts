import { readFile } from 'node:fs/promises';

import { parseManifest } from '../urls/permalinks.ts';
import { BuildError } from './build-error.ts';

/** The file of every address and fragment that was ever published. */
export const MANIFEST_FILE = 'content/published-ids.txt';

/**
 * The permalinks in it.
 * @throws a BuildError if it is missing: without it every permalink might break, and nobody would notice
 */
export async function readManifest(): Promise<string[]> {
  try {
    return parseManifest(await readFile(MANIFEST_FILE, 'utf8'));
  } catch (cause) {
    throw new BuildError(
      `${MANIFEST_FILE} cannot be read: bring back this list of every published address ("git checkout -- ${MANIFEST_FILE}"); ` +
        'the list of a site that was never published is an empty file.',
      { cause },
    );
  }
}
