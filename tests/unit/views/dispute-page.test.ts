import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { disputePage, disputeSummary } from '../../../src/views/dispute-page.ts';
import { aCatalog, aClaim, aDispute, aSource, claimsOf } from '../../support/content.ts';
import { CM, SMM, idsOf } from '../../support/statements.ts';

const claimBy = (source: string, role: typeof CM | typeof SMM, id = `${source}-welcomes`) =>
  aClaim({ id, text: `${source}-2010-post`, role });

const catalog = aCatalog({
  sources: [aSource({ id: 'far', core: false }), aSource({ id: 'adams' }), aSource({ id: 'brown' })],
  claims: [
    claimsOf('far', claimBy('far', CM)),
    claimsOf('adams', claimBy('adams', CM), claimBy('adams', CM, 'adams-greets'), claimBy('adams', CM, 'adams-idle')),
    claimsOf('brown', claimBy('brown', SMM)),
  ],
  disputes: [
    aDispute({
      id: 'who-hosts',
      duties: ['run-campaigns', 'welcome-members'],
      aspects: ['one-job-or-two', 'goal'],
      sides: [
        { label: 'To the one', claims: ['far-welcomes', 'adams-welcomes', 'adams-greets'] },
        { label: 'To the other', claims: ['brown-welcomes'] },
      ],
    }),
    aDispute({ id: 'another' }),
  ],
});

describe('the page of a dispute', () => {
  const page = disputePage(catalog, 'who-hosts');

  test('is of the dispute with that id', () => {
    assert.equal(page.dispute.id, 'who-hosts');
  });

  test('has every side under its label, each with its sources once, core first, and their claims of that side', () => {
    assert.deepEqual(
      page.sides.map(({ label, voices }) => [label, voices.map(({ source, claims }) => [source.id, idsOf(claims)])]),
      [
        [
          'To the one',
          [
            ['adams', ['adams-welcomes', 'adams-greets']],
            ['far', ['far-welcomes']],
          ],
        ],
        ['To the other', [['brown', ['brown-welcomes']]]],
      ],
    );
  });

  test('names the duties in the order of the dispute, and the aspects in that of the table', () => {
    assert.deepEqual(idsOf(page.duties.map(({ duty }) => duty)), ['run-campaigns', 'welcome-members']);
    assert.deepEqual(idsOf(page.aspects), ['goal', 'one-job-or-two']);
  });

  test('does not exist for an id that no dispute has', () => {
    assert.throws(() => disputePage(catalog, 'who-sleeps'), /"who-sleeps"/);
  });
});

test('the summary of a dispute names on each side those who stand there, and nobody else', () => {
  const [dispute] = catalog.disputes.filter(({ id }) => id === 'who-hosts');
  assert.ok(dispute);
  const named = disputeSummary(catalog, dispute).map(({ label, names }) => [
    label,
    catalog.sources.filter(({ short }) => names.includes(short)).map(({ id }) => id),
  ]);
  assert.deepEqual(named, [
    ['To the one', ['adams', 'far']],
    ['To the other', ['brown']],
  ]);
});
