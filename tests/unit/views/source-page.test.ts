import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { sourcePage } from '../../../src/views/source-page.ts';
import { aCatalog, aClaim, aDuty, claimsOf } from '../../support/content.ts';
import { CM, SMM, idsOf } from '../../support/statements.ts';

const catalog = aCatalog({
  claims: [
    claimsOf(
      'adams',
      aClaim({ id: 'adams-campaigns', role: SMM, duties: [{ duty: 'run-campaigns', stance: 'assigns' }] }),
      aClaim({
        id: 'adams-two-duties',
        duties: [
          { duty: 'welcome-members', stance: 'assigns' },
          { duty: 'run-campaigns', stance: 'denies' },
        ],
        aspects: ['goal'],
      }),
      aClaim({ id: 'adams-two-aspects', duties: [], aspects: ['one-job-or-two', 'goal'], position: 'one-job' }),
      aClaim({ id: 'adams-goal', duties: [], aspects: ['goal'] }),
    ),
    claimsOf(
      'brown',
      aClaim({ id: 'brown-sleeps', text: 'brown-2012-talk', duties: [{ duty: 'sleep', stance: 'denies' }] }),
    ),
  ],
  duties: [aDuty(), aDuty({ id: 'run-campaigns', group: 'reach' }), aDuty({ id: 'sleep', group: 'reach' })],
});

describe('the page of a source', () => {
  const page = sourcePage(catalog, 'adams');

  test('is of the source with that id, and has its positions', () => {
    assert.equal(page.source.id, 'adams');
    assert.deepEqual(idsOf(page.positions), ['one-job']);
  });

  test('has each duty that the source speaks of with what it says itself, in the order of the duties', () => {
    assert.deepEqual(
      page.duties.map(({ judged, cell }) => [judged.duty.id, cell.source.id, cell.value]),
      [
        ['welcome-members', 'adams', CM],
        ['run-campaigns', 'adams', SMM],
      ],
    );
  });

  test('has each claim once: under its first duty, or under its first aspect where it names no duty', () => {
    assert.deepEqual(
      page.byDuty.map(({ judged, claims }) => [judged.duty.id, idsOf(claims)]),
      [
        ['welcome-members', ['adams-two-duties']],
        ['run-campaigns', ['adams-campaigns']],
      ],
    );
    assert.deepEqual(
      page.byAspect.map(({ aspect, claims }) => [aspect.id, idsOf(claims)]),
      [
        ['goal', ['adams-goal']],
        ['one-job-or-two', ['adams-two-aspects']],
      ],
    );
    assert.equal(page.claimCount, 4);
  });

  test('has nothing that others say', () => {
    const { duties, byDuty, byAspect, claimCount } = sourcePage(catalog, 'brown');
    assert.deepEqual(idsOf(duties.map(({ judged }) => judged.duty)), ['sleep']);
    assert.deepEqual(
      byDuty.map(({ claims }) => idsOf(claims)),
      [['brown-sleeps']],
    );
    assert.deepEqual([byAspect, claimCount], [[], 1]);
  });

  test('does not exist for an id that no source has', () => {
    assert.throws(() => sourcePage(catalog, 'nobody'), /"nobody"/);
  });
});
