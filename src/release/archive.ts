import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type Zippable, zipSync } from 'fflate';

import { filesIn } from '../reading/files.ts';

/** What servers pack anew for themselves. */
const isCopy = (path: string): boolean => path.endsWith('.br');

/**
 * The built site as one archive, every file dated by the day of the data, so that two archives of one edition are the
 * same.
 */
export async function archiveOf(dist: string, day: string): Promise<Uint8Array> {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const files: Zippable = {};
  for (const path of await filesIn(dist)) if (!isCopy(path)) files[path] = await readFile(join(dist, path));
  // An archive has the time of no zone: noon of that day, whatever zone this machine is in.
  return zipSync(files, { level: 9, mtime: new Date(year, month - 1, date, 12) });
}
