import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { BUILD_SCRIPT } from '../../support/paths.ts';

/** What a build took. Memory and the time of processors are those of the process and all that it started, on Linux. */
export interface MeasuredBuild {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakBytes: number;
}

const SAMPLE_MS = 500;
/** How Linux counts the time of processes, whatever the kernel's own clock is. */
const TICKS_A_SECOND = 100;

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly seconds: number;
}

/** A process as Linux describes it; undefined if it has ended meanwhile. */
function processOf(id: number): Process | undefined {
  try {
    // Its name, in brackets, may hold anything.
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    const [user = 0, system = 0] = fields.slice(11, 13);
    return { id, parent, seconds: (user + system) / TICKS_A_SECOND };
  } catch {
    return undefined;
  }
}

function withAllBelow(id: number): readonly Process[] {
  let all: Process[];
  try {
    all = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => processOf(Number(name)) ?? []);
  } catch {
    return [];
  }
  const below = (parent: number): Process[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.id)]);
  return [...all.filter((one) => one.id === id), ...below(id)];
}

/** Memory of a process, with its part of what it shares with others. */
function bytesOf({ id }: Process): number {
  try {
    const [, kilobytes = '0'] = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}

/** Builds the site of a project into its `dist`, and measures what that takes. Throws if it fails. */
export async function measuredBuild(project: string): Promise<MeasuredBuild> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [join(project, BUILD_SCRIPT), ...process.argv.filter((arg) => arg === '--timings')],
    {
      cwd: project,
      env: { ...process.env, OUT_DIR: '' },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  let peakBytes = 0;
  const seconds = new Map<number, number>();
  const sample = setInterval(() => {
    const tree = withAllBelow(child.pid ?? 0);
    for (const one of tree) seconds.set(one.id, one.seconds);
    peakBytes = Math.max(
      peakBytes,
      tree.reduce((sum, one) => sum + bytesOf(one), 0),
    );
  }, SAMPLE_MS);
  try {
    const [code] = (await once(child, 'close')) as [code: number | null];
    if (code !== 0) throw new Error(`The build of ${project} failed.`);
  } finally {
    clearInterval(sample);
  }
  return {
    seconds: (performance.now() - start) / 1000,
    processorSeconds: [...seconds.values()].reduce((sum, one) => sum + one, 0),
    peakBytes,
  };
}
