import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { aWholeContent } from '../support/content.ts';
import { aFolder } from '../support/content-folder.ts';
import { BUILD_SCRIPT } from '../support/paths.ts';
import { copyOfProject } from '../support/project-copy.ts';
import { filesOf, writeFiles } from '../support/publishing/site-on-disk.ts';

/** The real build, of a small content, in a copy of the project. */
const project = copyOfProject([]);
after(() => rmSync(project, { recursive: true }));
cpSync(aFolder(aWholeContent()).path, join(project, 'content'), { recursive: true });

const MANIFEST_FILE = join(project, 'content/published-ids.txt');
const EARLIER = { 'index.html': 'earlier', 'duties/x/index.html': 'earlier duty' };
const site = join(project, 'dist');
writeFiles(site, EARLIER);

function startBuild(...options: readonly string[]) {
  return spawn(process.execPath, [join(project, BUILD_SCRIPT), ...options], {
    cwd: project,
    env: { ...process.env, OUT_DIR: '', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs a build to its end; what it wrote on standard error. */
async function errorsOfBuild(): Promise<string> {
  const child = startBuild();
  let errors = '';
  child.stdout.resume();
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  await once(child, 'close');
  assert.equal(child.exitCode, 1);
  return errors;
}

test('a build that is killed while it writes pages leaves the earlier site as it was, and ends whole', async () => {
  writeFileSync(MANIFEST_FILE, '');
  const child = startBuild('--timings');
  child.stderr.resume();
  let output = '';
  for await (const chunk of child.stdout) {
    output += String(chunk);
    if (output.includes('bundling')) child.kill('SIGKILL');
  }
  assert.match(output, /bundling/);
  // What it started holds its output open until it has ended too.
  assert.doesNotMatch(output, /permalinks/);
  assert.deepEqual(filesOf(site), EARLIER);
});

test('a build without the list of published addresses is refused in one sentence', async () => {
  rmSync(MANIFEST_FILE);
  assert.match(
    await errorsOfBuild(),
    /^content\/published-ids\.txt cannot be read: bring back [^.]+\.txt"\); [^.]+\.$/m,
  );
  assert.deepEqual(filesOf(site), EARLIER);
});
