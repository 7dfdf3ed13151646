import { rmSync } from 'node:fs';
import { test } from 'node:test';

import { buildAgain } from '../support/build.ts';
import { differences } from '../support/checks/same.ts';
import { DIST } from '../support/paths.ts';
import { assertNone } from '../support/problems.ts';

test('two builds of the same state are the same, byte by byte', async (t) => {
  const dir = await buildAgain();
  t.after(() => {
    rmSync(dir, { recursive: true });
  });
  assertNone(differences(DIST, dir));
});
