import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Claim } from '../../../src/schema/claim.ts';
import { longestSharedRun } from '../../../src/rules/paraphrases.ts';
import { ADAMS_WROTE, aClaim, aContent, claimsOf, problemsIn } from '../../support/content.ts';

const QUOTED = ADAMS_WROTE.split(/\s+/).slice(0, 10);

/** What is wrong with a claim of Adams that quotes and says these words. */
function problemsOf(varied: Partial<Claim>): readonly string[] {
  const content = aContent();
  const quote = { words: QUOTED.join(' '), wordsOf: 'source' } as const;
  return problemsIn({
    ...content,
    claims: [claimsOf('adams', aClaim({ quote, ...varied })), ...content.claims.slice(1)],
  });
}

describe('a paraphrase', () => {
  test('may repeat six words in a row of its quotation, and no seventh', () => {
    const six = QUOTED.slice(0, 6).join(' ');
    assert.deepEqual(problemsOf({ says: `Adams says that ${six}.` }), []);
    const seven = QUOTED.slice(0, 7).join(' ');
    const [problem, ...others] = problemsOf({ says: `Adams says that ${seven}.` });
    assert.deepEqual(others, []);
    assert.match(problem ?? '', /adams-welcomes: says: received 7 words in a row of its own quotation: "/);
  });

  test('repeats words whatever their capitals, stops and apostrophes', () => {
    assert.deepEqual(longestSharedRun('Say: IT’S their Job!', "they say it's their job"), [
      'say',
      "it's",
      'their',
      'job',
    ]);
  });

  test('shares nothing where no word is the same', () => {
    assert.deepEqual(longestSharedRun('welcomes people', 'greets members'), []);
  });
});
