import { Worker, parentPort } from 'node:worker_threads';

/** Jobs that are done in threads of their own, each thread taking the next job when it has done one. */

interface Asked<Job> {
  readonly index: number;
  readonly job: Job;
}
type Told<Result> = { readonly index: number } & ({ readonly result: Result } | { readonly error: unknown });

/** In a worker: does every job that is asked of it. */
export function serveJobs<Job, Result>(perform: (job: Job) => Result | Promise<Result>): void {
  parentPort?.on('message', ({ index, job }: Asked<Job>) => {
    void Promise.resolve(job)
      .then(perform)
      .then(
        (result): Told<Result> => ({ index, result }),
        (error: unknown): Told<Result> => ({ index, error }),
      )
      .then((told) => parentPort?.postMessage(told));
  });
}

/**
 * Has jobs done in threads, in their order.
 * @param program the module of the worker, which calls `serveJobs` with a function from Job to Result
 * @returns a promise of each result, so that whoever needs one waits for that one only
 */
export function inWorkers<Job, Result>(
  program: URL,
  jobs: readonly Job[],
  threads: number,
): readonly Promise<Result>[] {
  const results = jobs.map(() => Promise.withResolvers<Result>());
  // Whoever waits for a result is told why there is none; nobody need wait.
  for (const { promise } of results) promise.catch(() => undefined);
  let next = 0;
  const start = (): void => {
    const worker = new Worker(program);
    const ask = (): void => {
      const index = next;
      if (index >= jobs.length) return void worker.terminate();
      next += 1;
      worker.postMessage({ index, job: jobs[index] });
    };
    worker.on('message', (told: Told<Result>) => {
      if ('error' in told) results[told.index]?.reject(told.error);
      else results[told.index]?.resolve(told.result);
      ask();
    });
    worker.on('error', (error) => {
      for (const { reject } of results) reject(error);
    });
    ask();
  };
  for (let thread = 0; thread < Math.min(threads, jobs.length); thread += 1) start();
  return results.map(({ promise }) => promise);
}
