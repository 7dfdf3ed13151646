import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Content } from '../../../src/model/content.ts';
import { aClaim, aContent, claimsOf, problemsIn } from '../../support/content.ts';

/** A content with a statement on the goal, and one sentence of ours on it that rests on the given claims. */
function resting(...claims: string[]): Content {
  const content = aContent();
  const [own, ...others] = content.claims;
  assert.ok(own);
  const onGoal = aClaim({ id: 'adams-aims', duties: [], aspects: ['goal'] });
  return {
    ...content,
    claims: [claimsOf('adams', ...own.data.claims, onGoal), ...others],
    aspects: content.aspects.map((entry) => ({
      ...entry,
      data: {
        aspects: entry.data.aspects.map((aspect) =>
          aspect.id === 'goal' ? { ...aspect, synthesis: [{ says: 'Hosts aim high.', claims }] } : aspect,
        ),
      },
    })),
  };
}

describe('a sentence of ours on an aspect', () => {
  test('rests on claims about that aspect', () => {
    assert.deepEqual(problemsIn(resting('adams-aims')), []);
  });

  test('does not rest on claims about something else', () => {
    assert.deepEqual(problemsIn(resting('adams-aims', 'adams-welcomes')), [
      `content/aspects.yaml: goal: synthesis: received "adams-welcomes", which is not about this aspect  [aspect-syntheses]
    expected: claims about the aspect
    hint: Take another claim, or add "goal" to the aspects of this one if its text speaks of it.`,
    ]);
  });

  test('does not rest on a claim that does not exist', () => {
    const [problem = ''] = problemsIn(resting('adams-aimss'));
    assert.match(problem, /goal: synthesis: received "adams-aimss"/);
    assert.match(problem, /adams-aims/);
  });
});
