import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { claimPage } from '../../../src/views/claim-page.ts';
import { aCatalog, aClaim, claimsOf } from '../../support/content.ts';
import { idsOf } from '../../support/statements.ts';

describe('the page of a claim', () => {
  const page = claimPage(
    aCatalog({
      claims: [
        claimsOf(
          'adams',
          aClaim({
            duties: [
              { duty: 'run-campaigns', stance: 'denies' },
              { duty: 'welcome-members', stance: 'assigns' },
            ],
            aspects: ['one-job-or-two', 'goal'],
            position: 'one-job',
          }),
          aClaim({ id: 'adams-other', aspects: ['goal'] }),
        ),
      ],
    }),
    'adams-welcomes',
  );

  test('is of the claim with that id', () => {
    assert.equal(page.claim.id, 'adams-welcomes');
    assert.equal(page.claim.source.id, 'adams');
  });

  test('names each duty with what the claim says of that one, in the order of the claim', () => {
    assert.deepEqual(
      page.duties.map(({ duty, stance }) => [duty.id, stance]),
      [
        ['run-campaigns', 'denies'],
        ['welcome-members', 'assigns'],
      ],
    );
  });

  test('names the aspects in the order of the table, and the position', () => {
    assert.deepEqual(idsOf(page.aspects), ['goal', 'one-job-or-two']);
    assert.equal(page.position?.id, 'one-job');
  });

  test('has no position where the claim takes none', () => {
    assert.equal(claimPage(aCatalog(), 'adams-welcomes').position, undefined);
  });

  test('does not exist for an id that no claim has', () => {
    assert.throws(() => claimPage(aCatalog(), 'adams-sleeps'), /"adams-sleeps"/);
  });
});
