import assert from 'node:assert/strict';
import { test } from 'node:test';

import { inWorkers } from '../../../src/site/workers.ts';

const WORKER = new URL('../../support/site/doubling-worker.ts', import.meta.url);

test('jobs in threads give their results in the order of the jobs, however many threads there are', async () => {
  const jobs = Array.from({ length: 40 }, (_, index) => index + 20);
  for (const threads of [1, 3]) {
    const results = await Promise.all(inWorkers<number, number>(WORKER, jobs, threads));
    assert.deepEqual(
      results,
      jobs.map((number) => 2 * number),
    );
  }
});

test('a job that fails fails alone, and for its own reason', async () => {
  const [good, bad, next] = inWorkers<number, number>(WORKER, [1, 13, 2], 1);
  assert.equal(await good, 2);
  await assert.rejects(Promise.resolve(bad), /Not thirteen/);
  assert.equal(await next, 4);
});

test('a program that cannot run fails every job', async () => {
  const jobs = inWorkers<number, number>(new URL('file:///no/such/worker.ts'), [1, 2], 1);
  for (const job of jobs) await assert.rejects(job, /no\/such\/worker/);
});
