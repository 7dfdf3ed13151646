import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { runBrowserTests } from './browser-tests.ts';
import { runCommand, runProgram } from './command.ts';
import { runNodeTests } from './node-tests.ts';
import { type Outcome, asOneTest } from './outcome.ts';
import { BUILD, ROOT } from './paths.ts';

export interface Step {
  readonly name: string;
  /** The step without which this one has nothing to look at. */
  readonly needs?: string;
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

/** The steps of `npm test`, in their order: cheapest first, each ring on top of the one before. */
export const STEPS: readonly Step[] = [
  {
    name: 'types',
    run: () =>
      all(
        () => runCommand('astro', ['check', '--minimumFailingSeverity', 'warning']),
        () => runCommand('typescript', [], { command: 'tsc' }),
      ),
  },
  {
    name: 'lint',
    run: () =>
      all(
        () => runCommand('eslint', ['--config', 'tests/config/eslint.config.js', '--max-warnings', '0', '.']),
        () => runCommand('prettier', ['--check', '--log-level', 'warn', '.']),
      ),
  },
  { name: 'unit', run: () => runNodeTests('tests/unit') },
  { name: 'content', run: () => runNodeTests('tests/content') },
  { name: 'build', run: buildCold },
  { name: 'site', needs: 'build', run: () => runNodeTests('tests/site') },
  { name: 'browser', needs: 'build', run: (args) => runBrowserTests(args) },
];
