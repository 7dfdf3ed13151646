import assert from 'node:assert/strict';
import { test } from 'node:test';

import { claimsInOrder, twoRoles } from '../../../src/views/two-roles.ts';
import { aCatalog, aClaim, aSource, claimsOf } from '../../support/content.ts';
import { CM, SMM, idsOf } from '../../support/statements.ts';

const onGoal = { duties: [], aspects: ['goal'] };
const quote = { words: 'a quotation of some words', wordsOf: 'source' } as const;
const base = aCatalog({
  sources: [aSource(), aSource({ id: 'brown' })],
  claims: [
    claimsOf(
      'adams',
      aClaim({ id: 'adams-one', role: CM, ...onGoal }),
      aClaim({ id: 'adams-two', role: CM, ...onGoal, quote }),
      aClaim({ id: 'adams-three', role: CM, ...onGoal, quote }),
      aClaim({ id: 'adams-both', role: 'both', ...onGoal }),
    ),
    claimsOf(
      'brown',
      aClaim({ id: 'brown-one', text: 'brown-2010-post', role: CM, ...onGoal }),
      aClaim({ id: 'brown-two', text: 'brown-2010-post', role: SMM, ...onGoal }),
    ),
  ],
});
const catalog = {
  ...base,
  aspects: base.aspects.map((aspect) => ({ ...aspect, synthesis: [{ says: 'Both aim.', claims: ['brown-two'] }] })),
};
const [goal] = twoRoles(catalog);
assert.ok(goal);
const [community, social] = goal.sides;

test('the community manager’s side comes first, each side with its own statements', () => {
  assert.equal(community?.role, CM);
  assert.deepEqual([...idsOf(community.leading), ...idsOf(community.others)].sort(), [
    'adams-one',
    'adams-three',
    'adams-two',
    'brown-one',
  ]);
  assert.equal(social?.role, SMM);
  assert.deepEqual(idsOf([...social.leading, ...social.others]), ['brown-two']);
});

test('two statements lead, the strongest of two sources, and the others keep their order', () => {
  assert.deepEqual(idsOf(community?.leading ?? []), ['adams-two', 'brown-one']);
  assert.deepEqual(idsOf(community?.others ?? []), ['adams-one', 'adams-three']);
});

test('a sentence of ours has the claims that it rests on', () => {
  assert.deepEqual(
    goal.synthesis.map(({ says, claims }) => [says, idsOf(claims)]),
    [['Both aim.', ['brown-two']]],
  );
});

test('what is said of both roles comes last', () => {
  assert.deepEqual(idsOf(claimsInOrder(goal)).at(-1), 'adams-both');
  assert.equal(claimsInOrder(goal).length, 6);
});
