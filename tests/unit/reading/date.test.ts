import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { aFolder, aFolderWith, problemsOf } from '../../support/content-folder.ts';

describe('a date', () => {
  const dated = (written: string): Promise<string[]> =>
    problemsOf(aFolderWith('sources/adams.mdx', 'date: "2010-03-17"', `date: ${written}`));
  const where = 'content/sources/adams.mdx:17: texts[0].date';
  const kinds =
    'a quoted day "2010-03-17", month "2010-03" or year "2010"; {before: …}, {after: …}, {between: […, …]}; or "unknown"';

  test('of each kind passes', async () => {
    assert.deepEqual(await problemsOf(aFolder()), []);
    for (const written of [
      '"2010-02-28"',
      '"2010-03"',
      '"2010"',
      'unknown',
      '{ before: "2010" }',
      '{ after: "2010-03" }',
      '{ between: ["2009", "2010-03"] }',
    ]) {
      assert.deepEqual(await dated(written), [], written);
    }
  });

  test('without quotes is refused, which YAML would quietly turn into another day', async () => {
    assert.deepEqual(await dated('2026-02-30'), [
      `${where}: received an unquoted date (2026-03-02 to YAML)  [shape]
    expected: ${kinds}
    hint: Put "date" in quotes.`,
    ]);
    assert.deepEqual(await dated('{ before: 2013-10-15 }'), [
      `${where}.before: received an unquoted date (2013-10-15 to YAML)  [shape]
    expected: ${kinds}
    hint: Put "before" in quotes.`,
    ]);
    assert.deepEqual(await dated('2010'), [
      `${where}: received 2010  [shape]
    expected: ${kinds}
    hint: Put "date" in quotes.`,
    ]);
  });

  test('that no calendar has is refused', async () => {
    for (const written of ['2026-02-30', '2026-13-01', '2026-00', '2023-02-29', '0010-01-01']) {
      assert.deepEqual(await dated(`"${written}"`), [
        `${where}: received "${written}"  [shape]
    expected: a date that exists in the calendar
    hint: Correct "date".`,
      ]);
    }
  });

  test('in words, or of unknown parts, is refused', async () => {
    for (const written of ['March 2010', '"10-03-17"', '"17.03.2010"', '{ until: "2010" }']) {
      const problems = await dated(written);
      assert.equal(problems.length, 1);
      assert.match(problems.join(), /expected: a quoted day/);
    }
  });

  test('between two others has the earlier one first', async () => {
    const problems = await dated('{ between: ["2013", "2012"] }');
    assert.equal(problems.length, 1);
    assert.match(problems.join(), /expected: the earlier date first/);
  });

  test('of the content is a whole day', async () => {
    const site = (written: string): Promise<string[]> =>
      problemsOf(aFolderWith('site.yaml', 'date: "2026-11-21"', `date: ${written}`));
    for (const written of ['"2026-11"', 'tomorrow', '2026-11-21']) {
      const problems = await site(written);
      assert.equal(problems.length, 1, written);
      assert.match(problems.join(), /expected: a quoted whole day, "2026-11-21"/);
    }
    assert.match((await site('"2026-11-31"')).join(), /expected: a date that exists in the calendar/);
  });
});
