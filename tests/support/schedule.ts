import type { StepResult } from './outcome.ts';

/** When a step may be run. */
export interface Planned {
  readonly name: string;
  /** The step without which this one has nothing to look at. */
  readonly needs?: string;
  /** Steps that are to have ended, well or not, since both use the same files. */
  readonly after?: readonly string[];
}

const hasFailed = (result: StepResult | undefined): boolean =>
  result !== undefined && (!('outcome' in result) || result.outcome.failed > 0);

/**
 * Runs steps as soon as they may be, in their order, and so many at a time. Steps that are not among those given are
 * not waited for.
 * @returns the results in the order of the steps
 */
export async function runSteps<Step extends Planned>(
  steps: readonly Step[],
  atATime: number,
  run: (step: Step) => Promise<StepResult>,
): Promise<readonly StepResult[]> {
  const results = new Map<string, StepResult>();
  const running = new Set<Promise<void>>();
  const waiting = new Set(steps);
  const hasToWait = ({ needs, after = [] }: Step): boolean =>
    steps.some(({ name }) => !results.has(name) && (name === needs || after.includes(name)));

  const start = (step: Step): void => {
    waiting.delete(step);
    const { name, needs } = step;
    if (needs !== undefined && hasFailed(results.get(needs))) {
      results.set(name, { step: name, skippedBecause: `the ${needs} step failed` });
      return;
    }
    const ended = run(step)
      .then((result) => void results.set(name, result))
      .finally(() => running.delete(ended));
    running.add(ended);
  };

  while (waiting.size > 0 || running.size > 0) {
    const next = running.size < atATime ? [...waiting].find((step) => !hasToWait(step)) : undefined;
    if (next) start(next);
    else if (running.size > 0) await Promise.race(running);
    else throw new Error(`These steps wait for one another: ${[...waiting].map(({ name }) => name).join(', ')}`);
  }
  return steps.flatMap(({ name }) => results.get(name) ?? []);
}
