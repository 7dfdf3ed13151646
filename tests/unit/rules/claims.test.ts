import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Content } from '../../../src/model/content.ts';
import type { Text } from '../../../src/schema/text.ts';
import { aClaim, aContent, aSource, aText, claimsOf, problemsIn } from '../../support/content.ts';

/** `aContent()` with one claim of Adams more, on a text of its own. */
function withClaim(varied: Parameters<typeof aClaim>[0], text: Partial<Text> = {}): Content {
  const { claims, sources } = aContent();
  return aContent({
    sources: [aSource({ texts: [aText(), aText({ id: 'adams-2011-book', ...text })] }), ...sources.slice(1)],
    claims: claims.map(({ id, data }) =>
      claimsOf(
        id,
        ...data.claims,
        ...(id === 'adams' ? [aClaim({ id: 'adams-more', text: 'adams-2011-book', ...varied })] : []),
      ),
    ),
  });
}

describe('a text of which only the title is known', () => {
  test('supports no duty', () => {
    const duties = [
      { duty: 'welcome-members', stance: 'assigns' },
      { duty: 'run-campaigns', stance: 'mentions' },
    ] as const;
    assert.deepEqual(problemsIn(withClaim({ duties: [...duties] }, { read: 'title' })), [
      `content/claims/adams.yaml: claim adams-more: duties: received welcome-members, run-campaigns from "adams-2011-book", of which only the title is known  [unread-text]
    expected: no duty: nobody could read the text
    hint: Remove the duties, or correct the text or its depth of reading.`,
    ]);
  });

  test('may support an aspect', () => {
    assert.deepEqual(problemsIn(withClaim({ duties: [], aspects: ['goal'] }, { read: 'title' })), []);
  });

  test('supports no duty in a text that was read either: what counts is whose text it is', () => {
    const content = withClaim({ readIn: 'carter-2013-report' }, { read: 'title' });
    assert.equal(problemsIn(content).length, 1);
  });
});

describe('a text known only as quoted', () => {
  test('was read in another one, which the claim names', () => {
    assert.deepEqual(problemsIn(withClaim({}, { read: 'quoted' })), [
      `content/claims/adams.yaml: claim adams-more: readIn: received none, while "adams-2011-book" is known only as another text quotes it  [quoted-text]
    expected: the id of the text that quotes it
    hint: Add "readIn", or correct the text or its depth of reading.`,
    ]);
    assert.deepEqual(problemsIn(withClaim({ readIn: 'carter-2013-report' }, { read: 'quoted' })), []);
  });

  test('was not read in itself', () => {
    assert.equal(problemsIn(withClaim({ readIn: 'adams-2011-book' }, { read: 'quoted' })).length, 1);
  });
});

describe('what a claim is about', () => {
  test('is a duty or an aspect', () => {
    assert.deepEqual(problemsIn(withClaim({ duties: [], aspects: [] })), [
      `content/claims/adams.yaml: claim adams-more: received neither a duty nor an aspect  [claim-subject]
    expected: at least one of them: else the claim stands on no page but its own
    hint: Add a duty with its stance or an aspect, or remove the claim.`,
    ]);
  });

  test('is said once, for every duty and aspect', () => {
    const twice = { duty: 'welcome-members', stance: 'assigns' } as const;
    assert.deepEqual(
      problemsIn(withClaim({ duties: [twice, { ...twice, stance: 'denies' }], aspects: ['goal', 'goal'] })),
      [
        `content/claims/adams.yaml: claim adams-more: received "welcome-members" twice  [claim-subject]
    expected: each duty and each aspect once
    hint: Keep the one that the text supports.`,
        `content/claims/adams.yaml: claim adams-more: received "goal" twice  [claim-subject]
    expected: each duty and each aspect once
    hint: Keep the one that the text supports.`,
      ],
    );
  });

  test('has a position only with the aspect that asks for it', () => {
    assert.deepEqual(problemsIn(withClaim({ position: 'two-jobs' })), [
      `content/claims/adams.yaml: claim adams-more: position: received "two-jobs" without the aspect "one-job-or-two"  [claim-subject]
    expected: the aspect "one-job-or-two" beside the position
    hint: Add "one-job-or-two" to aspects, or remove the position.`,
    ]);
    assert.deepEqual(problemsIn(withClaim({ position: 'two-jobs', aspects: ['one-job-or-two'] })), []);
  });
});
