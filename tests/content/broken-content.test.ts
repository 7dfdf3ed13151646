import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { loadCatalog } from '../../src/reading/load-catalog.ts';
import { type Problem, problemInWords } from '../../src/rules/problem.ts';
import { Breakable, type Case, type Told } from '../support/broken-content.ts';
import { copyOf } from '../support/content-folder.ts';
import { ROOT } from '../support/paths.ts';
import { BROKEN_CLAIMS } from './broken/claims.ts';
import { BROKEN_DISPUTES } from './broken/disputes.ts';
import { BROKEN_DUTIES } from './broken/duties.ts';
import { BROKEN_FILES } from './broken/files.ts';
import { BROKEN_IDS } from './broken/ids.ts';
import { BROKEN_POSTINGS } from './broken/postings.ts';
import { BROKEN_QUOTES } from './broken/quotes.ts';
import { BROKEN_REFERENCES } from './broken/references.ts';
import { BROKEN_SOURCES } from './broken/sources.ts';
import { BROKEN_TEXTS } from './broken/texts.ts';

/** Every way in which a writer is likely to break the content: on a copy of the real one, singly and all at once. */
const CASES: readonly Case[] = [
  ...BROKEN_REFERENCES,
  ...BROKEN_IDS,
  ...BROKEN_CLAIMS,
  ...BROKEN_QUOTES,
  ...BROKEN_TEXTS,
  ...BROKEN_SOURCES,
  ...BROKEN_DUTIES,
  ...BROKEN_DISPUTES,
  ...BROKEN_POSTINGS,
  ...BROKEN_FILES,
];

const REAL = join(ROOT, 'content');
const { catalog, problems: realProblems } = await loadCatalog(REAL);

/** Whether a problem says what it must. */
function says(problem: Problem, told: Told): boolean {
  return (
    problem.file.replace(/:\d+$/, '') === `content/${told.file}` &&
    (told.field === '' ? problem.field === '' : problem.field.endsWith(told.field)) &&
    problem.received.includes(told.received) &&
    problem.expected !== '' &&
    problem.hint.includes(told.hint)
  );
}

function assertSays(problems: readonly Problem[], told: readonly Told[]): void {
  for (const one of told) {
    const inWords = JSON.stringify(one, undefined, 1);
    assert.ok(
      problems.some((problem) => says(problem, one)),
      `No problem says ${inWords}\nThose told:\n${problems.map(problemInWords).join('\n')}`,
    );
  }
}

test('the content to be broken is sound', () => {
  assert.deepEqual(realProblems.map(problemInWords), []);
});

describe('broken singly, the content tells of', () => {
  const folder = copyOf(REAL);
  for (const { name, breakIt } of CASES) {
    test(name, async () => {
      folder.undo();
      const told = breakIt(new Breakable(folder, catalog));
      const { problems } = await loadCatalog(folder.path);
      assertSays(problems, told);
      const others = problems.filter((problem) => !told.some((one) => says(problem, one)));
      assert.deepEqual(others.map(problemInWords), [], 'and nothing else is wrong');
    });
  }
});

describe('broken in every way at once, the content tells of', () => {
  const folder = copyOf(REAL);
  const content = new Breakable(folder, catalog);
  const told = CASES.filter(({ hidesOthers }) => hidesOthers !== true).map(({ name, breakIt }) => ({
    name,
    told: breakIt(content),
  }));
  const loaded = loadCatalog(folder.path);
  for (const { name, told: expected } of told) {
    test(name, async () => assertSays((await loaded).problems, expected));
  }

  test('all of it in the report of one run of the check, without a stack trace', async () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'src/reading/check-content.ts'), folder.path],
      {
        encoding: 'utf8',
      },
    );
    const { problems } = await loaded;
    assert.equal(status, 1);
    assert.equal(stdout, '');
    for (const problem of problems) assert.ok(stderr.includes(problemInWords(problem)), problemInWords(problem));
    assert.match(stderr, new RegExp(`^${new Set(problems.map(problemInWords)).size} problems in the content:\n`));
    assert.doesNotMatch(stderr, /^\s+at .*:\d+:\d+|node:internal|Error:/m);
  });
});

test('the check of sound content says what it holds, and ends well', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'src/reading/check-content.ts'), REAL], {
    encoding: 'utf8',
  });
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /: \d+ sources, \d+ claims, \d+ duties, \d+ disputes, \d+ postings; no problems\.\n$/);
});
