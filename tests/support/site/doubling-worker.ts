import { serveJobs } from '../../../src/site/workers.ts';

/** Doubles numbers, and fails at 13. */
serveJobs<number, number>((number) => {
  if (number === 13) throw new Error('Not thirteen.');
  return 2 * number;
});
