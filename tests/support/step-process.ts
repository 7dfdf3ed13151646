import { spawn } from 'node:child_process';
import { once } from 'node:events';

import type { Outcome } from './outcome.ts';
import { ROOT } from './paths.ts';

/** What a step that ran in a process of its own has left. */
export interface StepRun {
  readonly output: string;
  readonly outcome: Outcome;
}

/** Tells the process that waits for this one, if one does, what became of its step. */
export function tellParent(outcome: Outcome): void {
  process.send?.(outcome);
}

/** Runs a program in a process of its own, which tells its outcome with `tellParent`; if it does not, it has failed. */
export async function runInProcess(program: string, args: readonly string[]): Promise<StepRun> {
  const child = spawn(process.execPath, [program, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let output = '';
  let told: Outcome | undefined;
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  child.on('message', (outcome) => (told = outcome as Outcome));
  await once(child, 'close');
  return { output, outcome: told ?? { passed: 0, failed: 1 } };
}
