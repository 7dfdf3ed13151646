/**
 * `npm test`: runs every step, or those named (`npm test -- unit site`), and ends with the line `N passed, N failed`.
 * What follows `--grep` and the like goes to the browser tests: `npm run test:browser -- --grep keyboard`.
 */
import { type StepResult, report, total } from './support/outcome.ts';
import { STEPS } from './support/steps.ts';

const args = process.argv.slice(2);
const firstOption = args.findIndex((arg) => arg.startsWith('-'));
const names = firstOption === -1 ? args : args.slice(0, firstOption);
const options = firstOption === -1 ? [] : args.slice(firstOption);

const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}. The steps: ${STEPS.map((step) => step.name).join(', ')}`);
  process.exit(1);
}

const results: StepResult[] = [];
const hasFailed = (name: string) =>
  results.some((result) => result.step === name && 'outcome' in result && result.outcome.failed > 0);

for (const step of STEPS.filter(({ name }) => names.length === 0 || names.includes(name))) {
  if (step.needs !== undefined && hasFailed(step.needs)) {
    results.push({ step: step.name, skippedBecause: `the ${step.needs} step failed` });
    continue;
  }
  console.log(`\n== ${step.name}`);
  const start = performance.now();
  const outcome = await step.run(options);
  results.push({ step: step.name, outcome, seconds: (performance.now() - start) / 1000 });
}

console.log(report(results));
process.exitCode = total(results).failed > 0 ? 1 : 0;
