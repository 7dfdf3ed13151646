import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { promisify } from 'node:util';

import { commandOf } from '../support/paths.ts';
import { type Failure, firstFailure } from './first-failure.ts';
import { type Mutant, nearestFirst } from './mutant.ts';

/** Tests that may notice a fault. */
export interface Ring {
  readonly name: 'unit' | 'site';
  /** What in a copy is to be done before its tests can run. Returns what went wrong, or undefined if nothing did. */
  readonly prepare: (root: string) => Promise<Failure | undefined>;
  /** The test files to run for a fault, the likeliest to notice it first. */
  readonly testsFor: (root: string, mutant: Mutant) => readonly string[];
}

const filesOf = (root: string, pattern: string): string[] => globSync(pattern, { cwd: root }).sort();

export const UNIT_RING: Ring = {
  name: 'unit',
  prepare: () => Promise.resolve(undefined),
  testsFor: (root, mutant) => nearestFirst(filesOf(root, 'tests/unit/{views,outputs,wording}/**/*.test.ts'), mutant),
};

/** Builds the site of a copy anew. The build has checks of its own, which may be what notices the fault. */
async function build(root: string): Promise<Failure | undefined> {
  try {
    await promisify(execFile)(process.execPath, [commandOf('astro'), 'build'], {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', OUT_DIR: 'dist' },
      maxBuffer: 2 ** 26,
    });
    return undefined;
  } catch {
    return { file: 'astro.config.mjs', test: 'the site can be built' };
  }
}

/** The recount of pages first, which is made for such faults. */
export const SITE_RING: Ring = {
  name: 'site',
  prepare: build,
  testsFor: (root) => [...filesOf(root, 'tests/site/recount/**/*.test.ts'), ...filesOf(root, 'tests/site/*.test.ts')],
};

/** The first test of a ring that notices what is planted in a copy. Returns undefined if none does. */
export async function noticedBy(ring: Ring, root: string, mutant: Mutant): Promise<Failure | undefined> {
  return (await ring.prepare(root)) ?? firstFailure(root, ring.testsFor(root, mutant));
}
