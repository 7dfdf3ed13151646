import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { BUILD_SCRIPT, ROOT } from './paths.ts';

/** A folder for a site, which whoever asks for it removes. */
export const folderForSite = (): string => mkdtempSync(join(tmpdir(), 'built-'));

/** Builds the site once more, into a folder of its own, and gives what that said; throws with Astro's output if it fails. */
export async function buildInto(dir: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(ROOT, BUILD_SCRIPT)], {
    cwd: ROOT,
    env: { ...process.env, OUT_DIR: dir },
    maxBuffer: 2 ** 26,
  });
  return stdout;
}
