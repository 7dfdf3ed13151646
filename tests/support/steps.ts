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

/** The Astro files alone, for `astro check`. */
const ASTRO_FILES = 'tests/config/tsconfig.astro.json';

/** From nothing: a warm cache hides duplicate entries and stale content. */
async function buildCold(): Promise<Outcome> {
  for (const folder of ['.astro', 'node_modules/.astro', 'node_modules/.cache'].map((name) => join(ROOT, name))) {
    rmSync(folder, { recursive: true, force: true });
  }
  return asOneTest(await runProgram(process.execPath, [BUILD]));
}

/** The steps of `npm test`, in the order in which they begin where nothing has to wait. */
export const STEPS: readonly Step[] = [
  // First, since most of the others look at what it has built; last the one that keeps all processors busy.
  { name: 'build', run: buildCold },
  { name: 'unit', run: () => runNodeTests('tests/unit') },
  { name: 'browser', needs: 'build', run: (args) => runBrowserTests(args) },
  { name: 'content', run: () => runNodeTests('tests/content') },
  {
    // Checks the Astro files, with types that Astro generates, which a cold build removes first; lint checks the others.
    name: 'types',
    after: ['build'],
    run: async () =>
      asOneTest(await runCommand('astro', ['check', '--tsconfig', ASTRO_FILES, '--minimumFailingSeverity', 'warning'])),
  },
  {
    name: 'lint',
    after: ['build', 'types'],
    run: () =>
      all(
        () => runCommand('oxlint', ['--config', 'tests/config/oxlint.jsonc']),
        // Each formats what the other does not: oxfmt would break lines of Astro files where no blank belongs.
        () => runCommand('oxfmt', ['--check', '.']),
        () => runCommand('prettier', ['--check', '--log-level', 'warn', '**/*.astro']),
      ),
  },
  { name: 'site', needs: 'build', run: () => runNodeTests('tests/site') },
  { name: 'builds', needs: 'build', after: ['types'], run: () => runNodeTests('tests/builds', 'one-each') },
];
