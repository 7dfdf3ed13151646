import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { EDITIONS_FOLDER, editionFile, sha256 } from '../reading/frozen.ts';
import { CONTENT_FOLDER } from '../reading/site-content.ts';

/** The frozen file of an edition, byte for byte, with what tells whether a copy is the same. */
export async function frozenFile(id: string) {
  const bytes = new Uint8Array(await readFile(join(CONTENT_FOLDER, EDITIONS_FOLDER, editionFile(id))));
  return { bytes, sha256: sha256(bytes) };
}
