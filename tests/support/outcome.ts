/** How many tests of a step passed and failed. A step that is no test runner counts as one test. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What a step has to say at the end of the run. */
  readonly closingWords?: readonly string[];
}

/** What became of a step: its outcome, or why it was not run. */
export type StepResult =
  | { readonly step: string; readonly outcome: Outcome; readonly seconds: number }
  | { readonly step: string; readonly skippedBecause: string };

/** A step without a test runner, as one test. */
export function asOneTest(ok: boolean): Outcome {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The sum over all steps that were run. */
export function total(results: readonly StepResult[]): Outcome {
  const outcomes = results.flatMap((result) => ('outcome' in result ? [result.outcome] : []));
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** The report that ends a run: a line per step and, last, the sum in the form that build servers read. */
export function report(results: readonly StepResult[]): string {
  const lines = results.map((result) =>
    'outcome' in result
      ? `${result.step.padEnd(8)} ${result.outcome.passed} passed, ${result.outcome.failed} failed in ${result.seconds.toFixed(1)} s`
      : `${result.step.padEnd(8)} skipped: ${result.skippedBecause}`,
  );
  const closing = results.flatMap((result) => ('outcome' in result ? (result.outcome.closingWords ?? []) : []));
  const { passed, failed } = total(results);
  return ['', ...closing.flatMap((text) => [text, '']), ...lines, `${passed} passed, ${failed} failed`].join('\n');
}
