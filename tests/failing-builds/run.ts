/**
 * `npm run test:failing-builds`: builds that must fail or are killed, of a small content in a copy of the project, one
 * after the other. Each must end, say why without a stack, and leave the earlier site as it was, byte for byte; the last
 * one builds what is whole again. Words choose cases: `npm run test:failing-builds -- SIGTERM`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { aWholeContent } from '../support/content.ts';
import { writeContent } from '../support/content-folder.ts';
import { BUILD_SCRIPT } from '../support/paths.ts';
import { copyOfProject } from '../support/project-copy.ts';
import { filesOf, writeFiles } from '../support/publishing/site-on-disk.ts';
import { FAILING_BUILDS, type FailingBuild } from './cases.ts';

const words = process.argv.slice(2);
const chosen = FAILING_BUILDS.filter(({ what }) => words.length === 0 || words.some((word) => what.includes(word)));
if (chosen.length === 0) throw new Error(`No case is called ${words.join(' or ')}.`);

const project = copyOfProject([]);
const site = join(project, 'dist');
const EARLIER = { 'index.html': 'earlier', 'duties/x/index.html': 'earlier duty' };

interface Ending {
  readonly code: number | null;
  readonly output: string;
}

async function build({ env, killed }: Pick<FailingBuild, 'env' | 'killed'>): Promise<Ending> {
  const child = spawn(process.execPath, [join(project, BUILD_SCRIPT), '--timings'], {
    cwd: project,
    env: { ...process.env, OUT_DIR: '', NO_COLOR: '1', ...env?.(project) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const hear = (chunk: string): void => {
    output += chunk;
    if (killed && output.includes(killed.after)) child.kill(killed.signal);
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  // Not before all that it has started has let go of its output.
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

const STACK = /^\s+at .+:\d+:\d+\)?$/m;

/** What is wrong with how a build failed. */
function faults({ killed, says }: FailingBuild, { code, output }: Ending): readonly string[] {
  return [
    ...(code === 0 ? ['it succeeded'] : []),
    ...(says && !says.test(output) ? [`it did not say ${String(says)}:\n${output.slice(-600)}`] : []),
    ...(killed && !output.includes(killed.after) ? [`it never came to "${killed.after}"`] : []),
    ...(STACK.test(output) ? [`it printed a stack:\n${output.slice(-600)}`] : []),
    ...(isDeepStrictEqual(filesOf(site), EARLIER) ? [] : ['the earlier site is not as it was']),
  ];
}

let wrong = 0;
function tell(what: string, found: readonly string[], seconds: number): void {
  console.log(`${found.length === 0 ? 'held ' : 'FAILS'} ${seconds.toFixed(1).padStart(5)} s  ${what}`);
  for (const fault of found) console.log(`       ${fault}`);
  if (found.length > 0) wrong += 1;
}

try {
  writeContent(join(project, 'content'), aWholeContent());
  writeFileSync(join(project, 'content/published-ids.txt'), '');
  for (const one of chosen) {
    rmSync(site, { recursive: true, force: true });
    writeFiles(site, EARLIER);
    const started = performance.now();
    const mend = one.spoil?.(project);
    try {
      const ending = await build(one);
      tell(one.what, faults(one, ending), (performance.now() - started) / 1000);
    } finally {
      mend?.();
    }
  }
  const started = performance.now();
  const { code, output } = await build({});
  const whole = code === 0 && !('duties/x/index.html' in filesOf(site));
  tell(
    'a build of what is whole takes the place',
    whole ? [] : [output.slice(-600)],
    (performance.now() - started) / 1000,
  );
  console.log(`${chosen.length + 1 - wrong} of ${chosen.length + 1} held`);
} finally {
  rmSync(project, { recursive: true, force: true });
}
process.exitCode = wrong > 0 ? 1 : 0;
