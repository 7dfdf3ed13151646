import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { strFromU8, unzipSync } from 'fflate';

import { archiveOf } from '../../../src/release/archive.ts';
import { releaseProblems } from '../../../src/release/check.ts';
import type { ReleaseFacts } from '../../../src/release/facts.ts';
import { problemInWords } from '../../../src/rules/problem.ts';

const DATE = '2026-11-28';

/** An edition that is ready. */
function ready(varied: Partial<ReleaseFacts> = {}): ReleaseFacts {
  return {
    asked: '2.0.0',
    site: { data: { version: '2.0.0', date: DATE }, contact: { label: 'write', href: 'mailto:errors@example.org' } },
    changes: [{ date: DATE, summary: 'Much.' }],
    editions: ['2026-11', '2026-08'],
    packageVersion: '2.0.0',
    lockVersion: '2.0.0',
    changelog: `# Changelog\n\n## 2.0.0 – ${DATE}\n\nYou can now.\n\n## 1.0.0 – 2026-11-21\n`,
    built: { version: '2.0.0', date: DATE, forPublishing: true },
    unlisted: [],
    uncommitted: [],
    ...varied,
  };
}

const { site } = ready();

/** Each thing that can be wrong, with the rule that finds it, and what its message says was received. */
const WRONG: readonly [what: string, rule: string, received: string, varied: Partial<ReleaseFacts>][] = [
  ['data of another version', 'data-version', '"1.9.0"', { site: { ...site, data: { version: '1.9.0', date: DATE } } }],
  ['another version of the package', 'package-version', '"1.1.0"', { packageVersion: '1.1.0' }],
  ['another version in the lock file', 'lock-version', '"1.1.0"', { lockVersion: '1.1.0' }],
  [
    'a changelog that ends with the version before',
    'changelog-version',
    '"1.0.0" as the newest entry',
    { changelog: '# Changelog\n\n## 1.0.0 – 2026-11-21\n' },
  ],
  ['an empty changelog', 'changelog-version', 'no entry with a version and a day', { changelog: '# Changelog\n' }],
  [
    'a changelog of another day',
    'changelog-date',
    '"2026-11-27"',
    { changelog: '# Changelog\n\n## 2.0.0 – 2026-11-27\n' },
  ],
  [
    'a log of changes that ends before the edition',
    'log-of-changes',
    '"2026-11-22"',
    { changes: [{ date: '2026-11-22', summary: 'Names.' }] },
  ],
  ['an empty log of changes', 'log-of-changes', 'an empty log', { changes: [] }],
  ['no edition', 'frozen-edition', 'no edition', { editions: [] }],
  ['no edition of the month of its data', 'frozen-edition', '"2026-08" as the last edition', { editions: ['2026-08'] }],
  ['no contact', 'contact', 'nothing', { site: { ...site, contact: { label: 'open an issue' } } }],
  ['no built site', 'built-site', 'no such file', { built: undefined }],
  [
    'a site that was built without its address',
    'built-site',
    'false',
    { built: { version: '2.0.0', date: DATE, forPublishing: false } },
  ],
  [
    'a site that was built before',
    'built-site',
    'data 1.1.0 of 2026-11-22',
    { built: { version: '1.1.0', date: '2026-11-22', forPublishing: true } },
  ],
  [
    'addresses that are not promised yet',
    'permalinks',
    'built addresses that it does not have: 4, for example /a/, /b/, /c/',
    { unlisted: ['/a/', '/b/', '/c/', '/d/'] },
  ],
  [
    'files that are not committed',
    'clean-tree',
    'files that differ from the last commit: 1, for example content/site.yaml',
    { uncommitted: ['content/site.yaml'] },
  ],
];

describe('a release', () => {
  test('has no problem where everything agrees', () => {
    assert.deepEqual(releaseProblems(ready()), []);
  });

  for (const [what, rule, received, varied] of WRONG) {
    test(`is held up by ${what}, and by that alone`, () => {
      const found = releaseProblems(ready(varied));
      assert.deepEqual(
        found.map((problem) => [problem.rule, problem.received]),
        [[rule, received]],
      );
      assert.ok(found.every(({ file, expected, hint }) => file !== '' && expected !== '' && hint !== ''));
    });
  }

  test('needs a version', () => {
    for (const asked of ['', 'v2', '2.0']) {
      assert.ok(releaseProblems(ready({ asked })).some(({ rule }) => rule === 'version-asked'));
    }
  });

  test('lists all problems in one run, each with file, received, expected and hint', () => {
    const found = releaseProblems(ready({ packageVersion: '1.1.0', unlisted: ['/a/'], uncommitted: ['b'] }));
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['package-version', 'permalinks', 'clean-tree'],
    );
    assert.equal(
      found.slice(0, 1).map(problemInWords)[0],
      `package.json: version: received "1.1.0"  [package-version]
    expected: "2.0.0"
    hint: Set it to "2.0.0".`,
    );
  });
});

test('the archive of an edition holds its files without the copies for servers, and is the same each time', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'edition-'));
  mkdirSync(join(dist, 'duties'));
  for (const [path, body] of [
    ['index.html', 'home'],
    ['index.html.br', 'packed'],
    ['duties/index.html', 'duties'],
  ] as const) {
    writeFileSync(join(dist, path), body);
  }
  const [one, other] = [await archiveOf(dist, DATE), await archiveOf(dist, DATE)];
  rmSync(dist, { recursive: true });
  assert.deepEqual(one, other);
  assert.deepEqual(
    Object.entries(unzipSync(one)).map(([path, body]) => [path, strFromU8(body)]),
    [
      ['duties/index.html', 'duties'],
      ['index.html', 'home'],
    ],
  );
});
