import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { finished } from 'node:stream/promises';

import type { Outcome } from './outcome.ts';
import { ROOT } from './paths.ts';

/** Runs the node:test files of a folder, shows them as they come, and counts from the runner's own events. */
export async function runNodeTests(folder: string): Promise<Outcome> {
  let outcome: Outcome = { passed: 0, failed: 0 };
  const events = run({ cwd: ROOT, globPatterns: [`${folder}/**/*.test.ts`], concurrency: true });
  events.on('test:summary', ({ file, counts }) => {
    // One summary comes per file, and one without a file for the whole run.
    if (file !== undefined) return;
    const { tests, passed, skipped, todo } = counts;
    outcome = { passed, failed: tests - passed - skipped - todo };
  });

  const shown = events.compose(new spec());
  shown.pipe(process.stdout, { end: false });
  await finished(shown);

  if (outcome.passed + outcome.failed > 0) return outcome;
  console.error(`No test was found in ${folder}.`);
  return { passed: 0, failed: 1 };
}
