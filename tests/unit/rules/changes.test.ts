import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Content } from '../../../src/model/content.ts';
import { aContent, problemsIn } from '../../support/content.ts';

/** A content whose data are of 21 November 2026, and which changed on these days, in this order. */
function changedOn(...days: readonly string[]): Content {
  const changes = days.map((date, index) => ({ date, summary: `Something changed, the ${index}th.` }));
  return aContent({ changes: aContent().changes.map((entry) => ({ ...entry, data: { changes } })) });
}

describe('the log of changes', () => {
  test('is newest first, and a day may have several', () => {
    assert.deepEqual(problemsIn(changedOn('2026-11-21', '2026-11-21', '2026-10-03')), []);
  });

  test('is out of order where a later change stands below an earlier one', () => {
    assert.deepEqual(problemsIn(changedOn('2026-10-03', '2026-11-21', '2026-09-01')), [
      `content/changes.yaml: changes[1].date: received "2026-11-21" after "2026-10-03"  [changes-in-order]
    expected: the newest change first
    hint: Move it above the changes that are older, or correct the date.`,
    ]);
  });

  test('has nothing later than the date of the data', () => {
    assert.deepEqual(problemsIn(changedOn('2026-11-22', '2026-11-21')), [
      `content/changes.yaml: changes[0].date: received "2026-11-22", which is later than the date of the data, "2026-11-21"  [changes-in-order]
    expected: no change after the day of the last change of the content
    hint: Correct the date, or raise "data.date" and "data.version" in content/site.yaml.`,
    ]);
  });
});
