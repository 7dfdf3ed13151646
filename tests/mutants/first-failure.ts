import { run } from 'node:test';
import { finished } from 'node:stream/promises';

/** The test that failed first, by the names of the suites that it stands in and its own. */
export interface Failure {
  /** From the top of the repository. */
  readonly file: string;
  readonly test: string;
}

/** A test that fails by anything but an assertion tells that the fault cannot run, not that somebody would notice it. */
export class FailedWithoutAssertion extends Error {}

function isAssertion(error: Error): boolean {
  const { cause } = error;
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ERR_ASSERTION';
}

/** Runs test files of a copy one after the other and stops at the first test that fails. Returns undefined if none does. */
export async function firstFailure(root: string, files: readonly string[]): Promise<Failure | undefined> {
  if (files.length === 0) throw new Error(`There is no test to run in ${root}.`);
  const stop = new AbortController();
  const events = run({
    cwd: root,
    files: files.map((file) => `${root}/${file}`),
    concurrency: 1,
    signal: stop.signal,
    env: { ...process.env, OUT_DIR: 'dist' },
  });
  const names: string[] = [];
  const failures: { readonly failure: Failure; readonly error: Error }[] = [];
  events.on('test:start', ({ name, nesting }) => names.splice(nesting, names.length, name));
  events.on('test:fail', ({ file = '', nesting, details }) => {
    const test = names.slice(0, nesting + 1).join(' > ');
    failures.push({ failure: { file: file.slice(root.length + 1), test }, error: details.error });
    stop.abort();
  });
  await finished(events.resume());

  const [first] = failures;
  if (first === undefined || isAssertion(first.error)) return first?.failure;
  const { failure, error } = first;
  throw new FailedWithoutAssertion(`${failure.test} (${failure.file}) fails by ${String(error.cause)}`);
}
