import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { finished } from 'node:stream/promises';

import fc from 'fast-check';

import { closingWords } from './closing-words.ts';
import type { Outcome } from './outcome.ts';
import { ROOT } from './paths.ts';

/**
 * Where the files of a ring run: all in one process, which loads and reads everything once, or each in a process of its
 * own, at the same time, for those that wait for programs that they start.
 */
export type Processes = 'one-for-all' | 'one-each';

/**
 * Properties are tried with the same cases in every run, so that one that fails was broken by the change before it.
 * `node --test` with a file alone tries others each time.
 */
const SEED = 2008;

/** Runs the node:test files of a folder, shows them as they come, and counts from the runner's own events. */
export async function runNodeTests(folder: string, processes: Processes = 'one-for-all'): Promise<Outcome> {
  fc.configureGlobal({ seed: SEED });
  let outcome: Outcome = { passed: 0, failed: 0 };
  const globPatterns = [`${folder}/**/*.test.ts`];
  const events =
    processes === 'one-for-all'
      ? run({ cwd: ROOT, globPatterns, isolation: 'none' })
      : run({ cwd: ROOT, globPatterns, isolation: 'process', concurrency: true });
  events.on('test:summary', ({ file, counts }) => {
    // Files in processes of their own each have a summary; the one without a file is of the whole run.
    if (file !== undefined) return;
    const { tests, passed, skipped, todo } = counts;
    outcome = { passed, failed: tests - passed - skipped - todo };
  });

  const shown = events.compose(new spec());
  shown.pipe(process.stdout, { end: false });
  await finished(shown);

  if (outcome.passed + outcome.failed > 0) return { ...outcome, closingWords: closingWords() };
  console.error(`No test was found in ${folder}.`);
  return { passed: 0, failed: 1 };
}
