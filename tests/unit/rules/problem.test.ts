import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ContentError } from '../../../src/reading/load-catalog.ts';
import { RULES } from '../../../src/rules/index.ts';
import { type Problem, problemInWords, reportOf } from '../../../src/rules/problem.ts';

function aProblem(varied: Partial<Problem> = {}): Problem {
  return {
    rule: 'some-rule',
    file: 'content/duties/a.yaml:3',
    field: 'name',
    received: 'nothing',
    expected: 'a name',
    hint: 'Add "name".',
    ...varied,
  };
}

test('a problem says where, what was received, what was expected, and a hint', () => {
  assert.equal(
    problemInWords(aProblem()),
    `content/duties/a.yaml:3: name: received nothing  [some-rule]
    expected: a name
    hint: Add "name".`,
  );
});

test('a problem of a whole file names no field', () => {
  assert.match(problemInWords(aProblem({ field: '' })), /^content\/duties\/a\.yaml:3: received nothing /);
});

test('a report tells every problem once, by file and line, and counts them', () => {
  const report = reportOf([
    aProblem({ file: 'content/duties/b.yaml:2' }),
    aProblem({ file: 'content/duties/a.yaml:12' }),
    aProblem({ file: 'content/duties/a.yaml:3' }),
    aProblem({ file: 'content/duties/a.yaml:3' }),
  ]);
  assert.match(report, /^3 problems in the content:\n\n/);
  assert.deepEqual(
    [...report.matchAll(/^content\/\S+(?=:)/gm)].map(([where]) => where.replace(/: name$/, '')),
    ['content/duties/a.yaml:3', 'content/duties/a.yaml:12', 'content/duties/b.yaml:2'],
  );
  assert.match(reportOf([aProblem()]), /^1 problem in the content:/);
});

test('an error about the content is the report alone, without a stack', () => {
  const error = new ContentError([aProblem()]);
  assert.equal(error.message, reportOf([aProblem()]));
  assert.equal(error.stack, '');
});

test('every rule has an id of its own and says in a sentence what it asks for', () => {
  assert.equal(new Set(RULES.map(({ id }) => id)).size, RULES.length);
  for (const { id, description } of RULES) {
    assert.match(id, /^[a-z]+(-[a-z]+)*$/);
    assert.match(description, /^[A-Z].*\.$/);
  }
});

test('a report tells causes before what may follow from them', () => {
  const follower = aProblem({ rule: 'unknown-id', file: 'content/claims/a.yaml:1' });
  const cause = aProblem({ rule: 'unknown-file', file: 'content/dutys/x.yaml' });
  const report = reportOf([follower, cause]);
  assert.ok(report.indexOf('dutys') < report.indexOf('claims'), report);
});

test('a problem shows as numbers what a terminal would obey, and what nobody sees', () => {
  const told = problemInWords(aProblem({ file: 'content/a\u001b[31m.txt', received: '"x\u202Ey"' }));
  assert.match(told, /^content\/a<U\+001B>\[31m\.txt: name: received "x<U\+202E>y"/);
});
