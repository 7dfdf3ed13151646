import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { type Lock, isTaken, licenceProblems, packagesByLicence } from '../../licences/licences.ts';
import { ROOT, readJson } from '../../support/paths.ts';

const lock = (packages: Lock['packages']): Lock => ({ packages: { '': {}, ...packages } });
/** The packages that we take by exception. */
const excepted = { 'node_modules/citeproc': { license: 'CPAL-1.0 OR AGPL-1.0' }, 'node_modules/i': {} };

describe('the licences of packages', () => {
  test('are taken if all parts are that are joined, or one that may be chosen', () => {
    assert.ok(isTaken('MIT'));
    assert.ok(isTaken('(MIT OR GPL-3.0)'));
    assert.ok(isTaken('Apache-2.0 AND MIT'));
    assert.ok(!isTaken('Apache-2.0 AND GPL-3.0'));
    assert.ok(!isTaken('GPL-3.0 OR AGPL-3.0'));
  });

  test('are listed by how many packages have them, each package once', () => {
    const listed = packagesByLicence(
      lock({
        'node_modules/a': { license: 'MIT' },
        'node_modules/b/node_modules/a': { license: 'MIT' },
        'node_modules/@x/b': { license: 'MIT' },
        'node_modules/c': {},
      }),
    );
    assert.deepEqual(listed, [
      ['MIT', ['@x/b', 'a']],
      ['none named', ['c']],
    ]);
  });

  test('are a problem where we do not take them or none is named, and so is an exception that nothing needs', () => {
    assert.deepEqual(
      licenceProblems(lock({ ...excepted, 'node_modules/a': { license: 'GPL-3.0' }, 'node_modules/b': {} })),
      ['b: none named', 'a: GPL-3.0'],
    );
    assert.deepEqual(licenceProblems(lock({})), [
      'citeproc: is an exception that nothing needs any more',
      'i: is an exception that nothing needs any more',
    ]);
  });

  test('of this project are all taken', () => {
    assert.deepEqual(licenceProblems(readJson(join(ROOT, 'package-lock.json')) as Lock), []);
  });
});
