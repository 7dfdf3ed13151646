import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { type AskedQuestion, isRight, judgementInWords, openInWords, scoreInWords } from '../../../src/quiz/round.ts';
import type { RoleId } from '../../../src/schema/role-ids.ts';

const question = (...right: RoleId[]): AskedQuestion => ({
  id: 'x',
  name: 'X',
  definition: '',
  right,
  answer: '',
  certainty: '',
  said: [],
  href: '/duties/x/',
});
const settled = question('community-manager');
const open = question('community-manager', 'social-media-manager');
const right = { question: settled, role: 'community-manager' } as const;
const wrong = { question: settled, role: 'social-media-manager' } as const;
const either = { question: open, role: 'social-media-manager' } as const;

describe('an answer', () => {
  test('is right where the sources say so, and whichever it is where they disagree', () => {
    assert.deepEqual([right, wrong, either].map(isRight), [true, false, true]);
  });

  test('is judged in a sentence', () => {
    assert.equal(judgementInWords(right), 'You said community manager, and so do the sources.');
    assert.equal(judgementInWords(wrong), 'You said social media manager. The sources say otherwise.');
    assert.equal(
      judgementInWords(either),
      'You said social media manager. Either answer is right: the sources leave it open.',
    );
  });
});

describe('the score', () => {
  test('counts the answers that could be wrong, and names the others', () => {
    assert.equal(scoreInWords([right, wrong, either]), '1 of 2 answers agrees with the sources');
    assert.equal(openInWords([right, wrong, either]), 'On 1 more duty either answer was right.');
  });

  test('names no others where there are none', () => {
    assert.equal(scoreInWords([right, right, wrong]), '2 of 3 answers agree with the sources');
    assert.equal(openInWords([right]), undefined);
  });
});
