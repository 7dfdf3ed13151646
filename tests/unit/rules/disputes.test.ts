import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Content } from '../../../src/model/content.ts';
import type { Claim } from '../../../src/schema/claim.ts';
import type { DisputeData } from '../../../src/schema/dispute.ts';
import { aClaim, aContent, aDispute, claimsOf, problemsIn } from '../../support/content.ts';

const SAME = `content/disputes/who-welcomes.mdx: sides: received two sides whose claims say the same  [dispute-sides]
    expected: sides that differ
    hint: Correct the claims, or remove the dispute: it is none.`;

const side = (...claims: string[]): DisputeData['sides'][number] => ({ label: claims.join(), claims });

/** A dispute between a claim of Adams and one of Brown. */
function between(adams: Partial<Claim>, brown: Partial<Claim>, dispute: Partial<DisputeData> = {}): Content {
  const brownsText = { text: 'brown-2012-talk', readIn: 'carter-2013-report' };
  return aContent({
    claims: [
      claimsOf('adams', aClaim(), aClaim({ id: 'adams-one', ...adams })),
      claimsOf('brown', aClaim({ id: 'brown-other', ...brownsText, ...brown })),
    ],
    disputes: [aDispute({ sides: [side('adams-one'), side('brown-other')], ...dispute })],
  });
}

describe('the sides of a dispute', () => {
  test('differ in the role they give the duty to', () => {
    assert.deepEqual(problemsIn(between({ role: 'community-manager' }, { role: 'social-media-manager' })), []);
  });

  test('differ in giving and denying', () => {
    assert.deepEqual(problemsIn(between({}, { duties: [{ duty: 'welcome-members', stance: 'denies' }] })), []);
  });

  test('do not differ where two sources say the same of the duty', () => {
    assert.deepEqual(problemsIn(between({}, {})), [SAME]);
  });

  test('do not differ by what they say of other things', () => {
    assert.deepEqual(problemsIn(between({}, { aspects: ['goal'] })), [SAME]);
    assert.deepEqual(problemsIn(between({}, { aspects: ['goal'] }, { aspects: ['goal'] })), []);
  });

  test('differ on an aspect where other sources speak, since there the words tell', () => {
    const onGoal = { duties: [], aspects: ['goal'] };
    assert.deepEqual(problemsIn(between(onGoal, onGoal, { duties: [], aspects: ['goal'] })), []);
  });

  test('do not differ where two sources take the same position', () => {
    const position = { duties: [], aspects: ['one-job-or-two'], position: 'two-jobs' };
    const about = { duties: [], aspects: ['one-job-or-two'] };
    assert.deepEqual(problemsIn(between(position, position, about)), [SAME]);
    assert.deepEqual(problemsIn(between(position, { ...position, position: 'one-job' }, about)), []);
  });

  test('are not compared where a claim of them is missing, which is a problem of its own', () => {
    const problems = problemsIn(between({}, {}, { sides: [side('adams-one'), side('brown-other', 'brown-missing')] }));
    assert.deepEqual(
      problems.map((problem) => problem.split('\n')[0]),
      ['content/disputes/who-welcomes.mdx: sides[1].claims: received "brown-missing", which is no claim  [unknown-id]'],
    );
  });

  test('are not taken for the same where all of their claims are missing', () => {
    const sides = [side('nobody-says'), side('nothing-said')];
    assert.deepEqual(
      problemsIn(aContent({ disputes: [aDispute({ sides })] })).map((problem) => problem.split('\n')[0]),
      [
        'content/disputes/who-welcomes.mdx: sides[0].claims: received "nobody-says", which is no claim  [unknown-id]',
        'content/disputes/who-welcomes.mdx: sides[1].claims: received "nothing-said", which is no claim  [unknown-id]',
      ],
    );
  });

  test('share no claim', () => {
    const sides = [side('adams-welcomes'), side('brown-welcomes', 'adams-welcomes')];
    assert.deepEqual(problemsIn(aContent({ disputes: [aDispute({ sides })] })), [
      `content/disputes/who-welcomes.mdx: sides: received "adams-welcomes" on two sides, or twice on one  [dispute-sides]
    expected: each claim on one side
    hint: Keep it on the side that it supports.`,
    ]);
  });

  test('have claims about what is disputed only', () => {
    const elsewhere = { duties: [{ duty: 'run-campaigns', stance: 'assigns' }] } as const;
    assert.deepEqual(problemsIn(between({ duties: [...elsewhere.duties] }, {})), [
      `content/disputes/who-welcomes.mdx: sides: received "adams-one", which is about none of the dispute's duties or aspects  [dispute-sides]
    expected: claims about what is disputed
    hint: Add the duty or aspect to the dispute, or remove the claim.`,
    ]);
  });
});

test('two disputes cannot have one place in the list', () => {
  const disputes = [aDispute(), aDispute({ id: 'who-greets' }), aDispute({ id: 'who-hosts', order: 2 })];
  assert.deepEqual(problemsIn(aContent({ disputes })), [
    `content/disputes/who-greets.mdx: order: received 1, which content/disputes/who-welcomes.mdx has too  [dispute-order]
    expected: a place of its own
    hint: Take 3, or move the other.`,
  ]);
});

describe('the sides of a debate card', () => {
  const problems = (debate: [string, string]): readonly (string | undefined)[] =>
    problemsIn(between({}, { duties: [{ duty: 'welcome-members', stance: 'denies' }] }, { debate })).map(
      (problem) => problem.split('\n')[0],
    );

  test('are named by the labels of sides', () => {
    assert.deepEqual(problems(['adams-one', 'brown-other']), []);
    assert.deepEqual(problems(['adams-one', 'browns']), [
      'content/disputes/who-welcomes.mdx: debate: received "browns"  [debate-sides]',
    ]);
  });

  test('are two', () => {
    assert.deepEqual(problems(['adams-one', 'adams-one']), [
      'content/disputes/who-welcomes.mdx: debate: received "adams-one" twice  [debate-sides]',
    ]);
  });
});
