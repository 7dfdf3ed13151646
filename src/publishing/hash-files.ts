import type { Hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What decides what is made beside the content and the code. */
export const MACHINE = `${process.version} ${process.platform} ${process.arch}`;

/** Adds files, by their paths in a folder, to a hash: the name, the length and the bytes of each. */
export async function addFiles(hash: Hash, folder: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const bytes = await readFile(join(folder, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
}
