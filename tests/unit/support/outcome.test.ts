import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';

import { type StepResult, report, total } from '../../support/outcome.ts';

const RESULTS: readonly StepResult[] = [
  { step: 'unit', outcome: { passed: 7, failed: 2 }, seconds: 1.25 },
  { step: 'build', outcome: { passed: 0, failed: 1 }, seconds: 3 },
  { step: 'site', skippedBecause: 'the build step failed' },
];

test('a run counts the tests of all steps that were run', () => {
  deepEqual(total(RESULTS), { passed: 7, failed: 3 });
});

test('what a step has to say stands before the steps', () => {
  const said = { step: 'site', outcome: { passed: 1, failed: 0, closingWords: ['A table'] }, seconds: 1 };
  deepEqual(report([said]).split('\n').slice(0, 4), ['', 'A table', '', 'site     1 passed, 0 failed in 1.0 s']);
});

test('a report names every step, those not run with the reason, and closes with the sum', () => {
  const lines = report(RESULTS).split('\n');
  deepEqual(lines.slice(1), [
    'unit     7 passed, 2 failed in 1.3 s',
    'build    0 passed, 1 failed in 3.0 s',
    'site     skipped: the build step failed',
    '7 passed, 3 failed',
  ]);
  equal(lines[0], '');
});
