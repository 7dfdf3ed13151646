import assert from 'node:assert/strict';
import { test } from 'node:test';

import { TRAINING_PARTS } from '../../../src/urls/urls.ts';
import { PAGE_HEADINGS } from '../../../src/wording/headings.ts';
import { PREPARATION, SESSION, timesOf } from '../../../src/wording/session-plan.ts';

test('each step of the session begins when the one before ends, and the last ends when the heading says', () => {
  assert.deepEqual(timesOf(SESSION.slice(0, 2).map((step, index) => ({ ...step, minutes: index + 1 }))), [0, 1, 3]);
  assert.match(PAGE_HEADINGS.plan, new RegExp(`\\b${timesOf(SESSION).at(-1) ?? 0} minutes`));
});

test('the session uses all other material, and all of it is prepared', () => {
  const material = TRAINING_PARTS.filter((part) => part !== 'plan').toSorted();
  assert.deepEqual([...new Set(SESSION.map(({ part }) => part))].toSorted(), material);
  assert.deepEqual(PREPARATION.map(([, part]) => part).toSorted(), material);
});
