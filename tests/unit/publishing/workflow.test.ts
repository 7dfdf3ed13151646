import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { parse } from 'yaml';

import { ROOT } from '../../support/paths.ts';

interface Job {
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const { permissions, jobs } = parse(readFileSync(join(ROOT, '.github/workflows/pages.yml'), 'utf8')) as Workflow;
const entries = Object.entries(jobs);

/** The jobs that come before one, from the nearest. */
function before({ needs }: Job): readonly string[] {
  const needed = needs === undefined ? undefined : jobs[needs];
  return needs === undefined || needed === undefined ? [] : [needs, ...before(needed)];
}

describe('the workflow that publishes the site', () => {
  test('names every action by a commit', () => {
    const actions = entries.flatMap(([, { steps }]) => steps.flatMap(({ uses }) => uses ?? []));
    assert.ok(actions.length >= 5);
    assert.deepEqual(
      actions.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action)),
      [],
    );
  });

  test('lets only the job that publishes write, and nothing by default', () => {
    assert.deepEqual(permissions, {});
    const writing = entries.filter(([, job]) => Object.values(job.permissions ?? {}).includes('write'));
    assert.deepEqual(
      writing.map(([name]) => name),
      ['deploy'],
    );
    assert.ok(entries.every(([, job]) => job.permissions !== undefined));
  });

  test('tests before it builds, and builds before it publishes', () => {
    const deploy = jobs['deploy'];
    assert.ok(deploy);
    assert.deepEqual(before(deploy), ['build', 'test']);
    assert.ok(jobs['test']?.steps.some(({ run }) => run === 'npm test'));
  });
});
