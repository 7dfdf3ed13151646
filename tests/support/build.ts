import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { BUILD_SCRIPT, ROOT } from './paths.ts';

/** Builds the site once more, into a folder of its own; throws with Astro's output if that fails. */
export async function buildAgain(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'built-'));
  await promisify(execFile)(process.execPath, [join(ROOT, BUILD_SCRIPT)], {
    cwd: ROOT,
    env: { ...process.env, OUT_DIR: dir },
    maxBuffer: 2 ** 26,
  });
  return dir;
}
