import { deepEqual, equal, rejects } from 'node:assert/strict';
import { test } from 'node:test';

import type { StepResult } from '../../support/outcome.ts';
import { type Planned, runSteps } from '../../support/schedule.ts';

const ended = (step: string, failed = 0): StepResult => ({ step, outcome: { passed: 1, failed }, seconds: 0 });

/** Runs steps that take a moment each; tells what began and ended, in order. */
async function follow(steps: readonly Planned[], atATime: number, failing: readonly string[] = []) {
  const story: string[] = [];
  const results = await runSteps(steps, atATime, async ({ name }) => {
    story.push(`${name} begins`);
    await new Promise(setImmediate);
    story.push(`${name} ends`);
    return ended(name, failing.includes(name) ? 1 : 0);
  });
  return { story, results };
}

test('steps run side by side, and no more than may', async () => {
  const { story } = await follow([{ name: 'a' }, { name: 'b' }, { name: 'c' }], 2);
  deepEqual(story.slice(0, 2), ['a begins', 'b begins']);
  equal(story.indexOf('c begins') > story.indexOf('a ends'), true);
  equal(story.length, 6);
});

test('a step waits for those that it comes after, and lets others go ahead', async () => {
  const { story, results } = await follow([{ name: 'a' }, { name: 'b', after: ['a'] }, { name: 'c' }], 2, ['a']);
  deepEqual(story.slice(0, 2), ['a begins', 'c begins']);
  equal(story.includes('b ends'), true);
  deepEqual(
    results.map(({ step }) => step),
    ['a', 'b', 'c'],
  );
});

test('a step is skipped where one that it needs has failed or was skipped itself', async () => {
  const steps = [{ name: 'a' }, { name: 'b', needs: 'a' }, { name: 'c', needs: 'b' }];
  const { story, results } = await follow(steps, 2, ['a']);
  deepEqual(story, ['a begins', 'a ends']);
  deepEqual(results.slice(1), [
    { step: 'b', skippedBecause: 'the a step failed' },
    { step: 'c', skippedBecause: 'the b step failed' },
  ]);
});

test('a step that is run alone does not wait for what it needs', async () => {
  const { results } = await follow([{ name: 'site', needs: 'build', after: ['types'] }], 2);
  deepEqual(results, [ended('site')]);
});

test('steps that wait for one another are an error, not a run without end', async () => {
  const steps = [
    { name: 'a', after: ['b'] },
    { name: 'b', after: ['a'] },
  ];
  await rejects(follow(steps, 2), /wait for one another: a, b/);
});
