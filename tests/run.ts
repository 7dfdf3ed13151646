/**
 * `npm test`: runs every step, or those named (`npm test -- unit site`), and ends with the line `N passed, N failed`.
 * What follows `--grep` and the like goes to the browser tests: `npm run test:browser -- --grep keyboard`.
 */
import { type StepResult, report, total } from './support/outcome.ts';
import { runSteps } from './support/schedule.ts';
import { tellParent, runInProcess } from './support/step-process.ts';
import { STEPS, type Step } from './support/steps.ts';

/** How many steps run at a time: each mostly keeps one processor busy. */
const AT_A_TIME = 2;

const args = process.argv.slice(2);
const firstOption = args.findIndex((arg) => arg.startsWith('-'));
const names = firstOption === -1 ? args : args.slice(0, firstOption);
const options = firstOption === -1 ? [] : args.slice(firstOption);

const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}. The steps: ${STEPS.map((step) => step.name).join(', ')}`);
  process.exit(1);
}

/** Runs a step with its output shown as it comes. */
async function runHere(step: Step): Promise<StepResult> {
  const start = performance.now();
  const outcome = await step.run(options);
  tellParent(outcome);
  return { step: step.name, outcome, seconds: (performance.now() - start) / 1000 };
}

/** Runs a step beside others: its output is shown when it has ended, so that outputs do not mix. */
async function runBesideOthers({ name }: Step): Promise<StepResult> {
  const start = performance.now();
  console.log(`-- ${name} begins`);
  const { output, outcome } = await runInProcess(import.meta.filename, [name, ...options]);
  console.log(`\n== ${name}\n${output}`);
  return { step: name, outcome, seconds: (performance.now() - start) / 1000 };
}

const steps = STEPS.filter(({ name }) => names.length === 0 || names.includes(name));
const results = await runSteps(steps, AT_A_TIME, steps.length === 1 ? runHere : runBesideOthers);
if (process.send === undefined) console.log(report(results));
process.exitCode = total(results).failed > 0 ? 1 : 0;
