import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { aContent, aPage, problemsIn, somePages } from '../../support/content.ts';

const CLAIM = '<Claim id="adams-welcomes" />';
const problemsWith = (body: string, id = 'both-roles'): string[] =>
  problemsIn(aContent({ pages: somePages(aPage({ id, body })) }));

describe('a page that explains the two jobs', () => {
  test('may state no fact without a statement', () => {
    assert.deepEqual(
      problemsWith(`Adams welcomes ${CLAIM}. Nobody
      else does. Brown agrees ${CLAIM}.`),
      [
        `content/pages/both-roles.mdx: (prose): received “Nobody else does.”  [sentence-without-evidence]
    expected: a <Claim>, <Quote>, <Dispute> or computed figure in the sentence
    hint: Add the statement that says so, or say it as our own: “We found …”.`,
      ],
    );
  });

  test('may ask', () => {
    assert.deepEqual(problemsWith('And who welcomes?'), []);
  });

  test('may not lean on the sentence before or after, nor on a link to a duty or a source', () => {
    assert.equal(problemsWith(`Hosts welcome. Adams says so ${CLAIM}.`).length, 1);
    assert.equal(
      problemsWith('<Source id="adams">Adams</Source> <Duty id="welcome-members">welcomes</Duty>.').length,
      1,
    );
  });

  test('is checked point by point, and in every paragraph', () => {
    assert.equal(problemsWith(`- One ${CLAIM}.\n- Two.\n- Three.\n\nFour.`).length, 3);
  });

  for (const [name, body] of [
    ['a statement', `Hosts welcome ${CLAIM}.`],
    ['a dispute', 'Who welcomes: see <Dispute id="who-welcomes">Who welcomes?</Dispute>'],
    ['what we say of our own reading', 'We found nothing on this. None of our sources says so.'],
    ['headings and what is computed', '## Who welcomes\n\n<RoleDuties role="community-manager" />'],
    ['a point in a number', `Version 27.0 lists hosts ${CLAIM}.`],
  ] as const)
    test(`may hold ${name}`, () => {
      assert.deepEqual(problemsWith(body), []);
    });

  test('is one of a list: on the method page we tell how we work', () => {
    assert.deepEqual(problemsWith('Sources are read.', 'method'), []);
  });
});
