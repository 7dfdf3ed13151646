import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { join } from 'node:path';

import { nodeProblem } from '../../../src/publishing/check-node.js';
import { ROOT, readJson } from '../../support/paths.ts';

interface Manifest {
  readonly optionalDependencies: Readonly<Record<string, string>>;
}
interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly integrity?: string }>>;
}
const { optionalDependencies: nodes } = readJson(join(ROOT, 'package.json')) as Manifest;

test('the Node that comes with the project, and a later one, may run it', () => {
  assert.equal(nodeProblem('v26.10.0', nodes, 'linux-x64'), undefined);
  assert.equal(nodeProblem('v30.0.0', nodes, 'linux-riscv64'), undefined);
});

test('an earlier Node is refused in one sentence, with what to do', () => {
  assert.equal(
    nodeProblem('v20.20.2', nodes, 'linux-x64'),
    'The project runs on Node 26 or later, and here is v20.20.2. It comes as an optional package of npm, which was left out: run "npm ci" without "--omit=optional".',
  );
  assert.equal(
    nodeProblem('v24.1.0', nodes, 'win-arm64'),
    'The project runs on Node 26 or later, and here is v24.1.0. No package brings it for win-arm64: install Node 26 yourself, then run "npm ci" again.',
  );
});

test('the Node of these tests passes the check that follows npm ci', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'src/publishing/check-node.js')], {
    encoding: 'utf8',
  });
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
});

test('every Node is locked to one version and its checksum', () => {
  const { packages } = readJson(join(ROOT, 'package-lock.json')) as Lockfile;
  assert.equal(new Set(Object.values(nodes)).size, 1);
  for (const [name, version] of Object.entries(nodes)) {
    const locked = packages[`node_modules/${name}`];
    assert.equal(locked?.version, version, name);
    assert.match(locked.integrity ?? '', /^sha512-/, name);
  }
});
