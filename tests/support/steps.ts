import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { runBrowserTests } from './browser-tests.ts';
import { runCommand, runProgram } from './command.ts';
import { runNodeTests } from './node-tests.ts';
import { type Outcome, asOneTest } from './outcome.ts';
import { BUILD, ROOT } from './paths.ts';
import type { Planned } from './schedule.ts';

/** A part of `npm test`. */
export interface Step extends Planned {
  run(args: readonly string[]): Promise<Outcome>;
}

/** Runs all of them even when the first ones fail, so that one run shows every problem. */
async function all(...checks: readonly (() => Promise<boolean>)[]): Promise<Outcome> {
  let ok = true;
  for (const check of checks) ok = (await check()) && ok;
  return asOneTest(ok);
}

/** From nothing: a warm cache hides duplicate entries and stale content. */
async function buildCold(): Promise<Outcome> {
  for (const folder of ['.astro', 'node_modules/.astro', 'node_modules/.cache'].map((name) => join(ROOT, name))) {
    rmSync(folder, { recursive: true, force: true });
  }
  return asOneTest(await runProgram(process.execPath, [BUILD]));
}

/** What Astro generates from the content, which types and lint read and a cold build removes. */
const USERS_OF_GENERATED_TYPES = ['types', 'lint'];

/** The steps of `npm test`, in the order in which they begin where nothing has to wait. */
export const STEPS: readonly Step[] = [
  {
    // Checks what tsc checks, and the Astro files.
    name: 'types',
    run: () => all(() => runCommand('astro', ['check', '--minimumFailingSeverity', 'warning'])),
  },
  { name: 'unit', run: () => runNodeTests('tests/unit') },
  {
    name: 'lint',
    after: ['types'],
    run: () =>
      all(
        () => runCommand('eslint', ['--config', 'tests/config/eslint.config.js', '--max-warnings', '0', '.']),
        () => runCommand('prettier', ['--check', '--log-level', 'warn', '.']),
      ),
  },
  { name: 'content', run: () => runNodeTests('tests/content') },
  { name: 'build', after: USERS_OF_GENERATED_TYPES, run: buildCold },
  { name: 'browser', needs: 'build', run: (args) => runBrowserTests(args) },
  { name: 'site', needs: 'build', run: () => runNodeTests('tests/site') },
  { name: 'builds', needs: 'build', run: () => runNodeTests('tests/builds', 'one-each') },
];
