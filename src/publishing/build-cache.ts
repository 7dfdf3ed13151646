import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What was made in an earlier build and is worth keeping, since it is made of the same. A cache: whatever cannot be read
 * is made anew, and what cannot be written is made anew the next time.
 */

const FOLDER = 'node_modules/.cache/site-parts';
const DAY = 24 * 60 * 60 * 1000;
const KEPT_FOR = 30 * DAY;

export interface BuildCache {
  /** What was made of an input; undefined if it was not made yet, or not by this version. */
  readonly read: (input: string | Uint8Array) => Promise<Buffer | undefined>;
  readonly write: (input: string | Uint8Array, made: string | Uint8Array) => Promise<void>;
}

/** What was made of an input: as an earlier build has kept it, or made now and kept. */
export async function kept(
  { read, write }: BuildCache,
  input: string | Uint8Array,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const known = await read(input);
  if (known) return known;
  const made = await make();
  await write(input, made);
  return made;
}

/** Removes what no build of the last weeks has used. */
async function prune(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    if (now - (await stat(file)).mtimeMs > KEPT_FOR) await rm(file, { force: true });
  }
}

/**
 * Opens the cache of one kind of thing.
 * @param kind names the kind, and its folder
 * @param version of all that makes a thing of an input: another version finds nothing of this one
 */
export async function openCache(kind: string, version: string, folder = FOLDER): Promise<BuildCache> {
  const place = join(folder, kind);
  const fileOf = (input: string | Uint8Array): string =>
    join(place, createHash('sha256').update(`${version}\0`).update(input).digest('hex'));
  try {
    await mkdir(place, { recursive: true });
    await prune(place, Date.now());
  } catch {
    // Without a folder, nothing is found and nothing is kept.
  }
  return {
    read: async (input) => {
      const file = fileOf(input);
      try {
        const made = await readFile(file);
        const { mtimeMs } = await stat(file);
        if (Date.now() - mtimeMs > DAY) await utimes(file, new Date(), new Date());
        return made;
      } catch {
        return undefined;
      }
    },
    write: async (input, made) => {
      const file = fileOf(input);
      const draft = `${file}.${process.pid}`;
      try {
        // Renamed when whole, so that no build reads a part of it.
        await writeFile(draft, made);
        await rename(draft, file);
      } catch {
        await rm(draft, { force: true }).catch(() => undefined);
      }
    },
  };
}
