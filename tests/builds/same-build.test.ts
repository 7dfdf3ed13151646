import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from 'node:test';

import { buildInto, folderForSite } from '../support/build.ts';
import { differences } from '../support/checks/same.ts';
import { DIST } from '../support/paths.ts';
import { assertNone } from '../support/problems.ts';

test('two builds of the same state are the same, byte by byte, and a third finds nothing to do', async (t) => {
  const dir = folderForSite();
  t.after(() => {
    rmSync(dir, { recursive: true });
  });
  assert.match(await buildInto(dir), /^The site is built/m);
  assertNone(differences(DIST, dir));
  assert.match(await buildInto(dir), /^Nothing has changed since the site was built/m);
  assertNone(differences(DIST, dir));
});
