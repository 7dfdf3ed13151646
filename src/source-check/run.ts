import { checkSources } from './check.ts';

/** `npm run check:sources`: whether what we read is still where we read it. By hand only. */
process.exitCode = await checkSources(process.argv.slice(2), {
  folder: 'content',
  fetch,
  print: console.log,
  isContinuousIntegration: process.env['CI'] !== undefined,
  politeness: { atATime: 4, between: 1000 },
});
