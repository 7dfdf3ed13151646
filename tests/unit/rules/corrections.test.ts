import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Content } from '../../../src/model/content.ts';
import { correctionsOf } from '../../../src/model/changes.ts';
import type { Correction } from '../../../src/schema/site.ts';
import { claimPage } from '../../../src/views/claim-page.ts';
import { aCatalog, aContent, problemsIn } from '../../support/content.ts';

function aCorrection(varied: Partial<Correction> = {}): Correction {
  return {
    id: 'adams-welcoming',
    claims: ['adams-welcomes'],
    duties: ['welcome-members'],
    wrong: 'We took a question for an answer.',
    since: '2026-11-01',
    changed: 'The statement is a mention.',
    ...varied,
  };
}

/** The log of a content that was corrected. */
function corrected(...corrections: Correction[]): Pick<Content, 'changes'> {
  const changes = [{ date: '2026-11-21', summary: 'A second reading.', corrections }];
  return { changes: aContent().changes.map((entry) => ({ ...entry, data: { changes } })) };
}

const problems = (...those: Correction[]): string[] => problemsIn(aContent(corrected(...those)));

describe('a correction', () => {
  test('may be of the day of its edition, and of a statement that was withdrawn since', () => {
    const [moved] = aContent().moved;
    assert.ok(moved);
    const gone = { kind: 'claim' as const, was: 'adams-guesses', because: 'Withdrawn.' };
    const content = aContent({
      ...corrected(aCorrection({ since: '2026-11-21' }), aCorrection({ id: 'adams-guess', claims: ['adams-guesses'] })),
      moved: [{ ...moved, data: { moved: [], gone: [gone] } }],
    });
    assert.deepEqual(
      problemsIn(content).filter((problem) => problem.includes('[corrections]')),
      [],
    );
  });

  test('was wrong before it was corrected', () => {
    assert.deepEqual(problems(aCorrection({ since: '2026-11-22' })), [
      `content/changes.yaml: changes[0].corrections[0].since: received "2026-11-22", which is after the correction, "2026-11-21"  [corrections]
    expected: the day of an edition that had it wrong
    hint: Correct one of the two days.`,
    ]);
  });

  test('is of statements and duties that there are', () => {
    assert.deepEqual(problems(aCorrection({ claims: ['adams-welcome'], duties: ['cook-dinner'] })), [
      `content/changes.yaml: changes[0].corrections[0].claims: received "adams-welcome"  [corrections]
    expected: the id of a claim that there is, or that content/moved.yaml has
    hint: Did you mean "adams-welcomes"? If not: correct the id.`,
      `content/changes.yaml: changes[0].corrections[0].duties: received "cook-dinner"  [corrections]
    expected: the id of a duty that there is, or that content/moved.yaml has
    hint: Correct the id.`,
    ]);
  });

  test('stands in a log that names nothing else that is not there', () => {
    const touched = { claims: ['adams-welcomes'], duties: [], sources: ['adamz'], disputes: [] };
    const changes = [{ date: '2026-11-21', summary: 'A second reading.', touched }];
    const log = { changes: aContent().changes.map((entry) => ({ ...entry, data: { changes } })) };
    assert.deepEqual(problemsIn(aContent(log)), [
      `content/changes.yaml: changes[0].touched.sources: received "adamz"  [corrections]
    expected: the id of a source that there is, or that content/moved.yaml has
    hint: Did you mean "adams"? If not: correct the id.`,
    ]);
  });

  test('has an id of its own', () => {
    assert.deepEqual(problems(aCorrection(), aCorrection({ wrong: 'Something else.' })), [
      `content/changes.yaml: changes[0].corrections[1].id: received "adams-welcoming" once more  [corrections]
    expected: an id that no other correction has
    hint: Give it another id; the one that was published first keeps its own.`,
    ]);
  });

  test('stands with its day in the list, and on the page of its statement alone', () => {
    const catalog = aCatalog(corrected(aCorrection()));
    assert.deepEqual(correctionsOf(catalog), [{ ...aCorrection(), date: '2026-11-21' }]);
    const told = catalog.claims.map(({ id }) => [id, claimPage(catalog, id).corrections.map((one) => one.id)]);
    assert.deepEqual(
      told.filter(([, ids]) => (ids?.length ?? 0) > 0),
      [['adams-welcomes', ['adams-welcoming']]],
    );
  });
});
