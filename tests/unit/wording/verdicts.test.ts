import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Certainty } from '../../../src/model/certainty.ts';
import type { Verdict } from '../../../src/model/judgement.ts';
import { type Agreement, NO_AGREEMENT, type Statement, cellOf, verdictOf } from '../../../src/model/verdict.ts';
import { CERTAINTY_REASONS, VERDICT_VALUES, type VerdictValue } from '../../../src/schema/verdict.ts';
import {
  answerSentence,
  cellInWords,
  certaintyInWords,
  coreInWords,
  countAndCoreInWords,
  countInWords,
  deniedRoles,
  fullCountInWords,
  ownershipInWords,
  sourcesCounted,
  stanceInWords,
  verdictInWords,
} from '../../../src/wording/verdicts.ts';
import { CM, SMM, assigns, denies, mentions } from '../../support/statements.ts';

/** How many sources say what: the community manager, the social media manager, both; not one, not the other; a mention. */
interface Numbers {
  readonly cm?: number;
  readonly smm?: number;
  readonly both?: number;
  readonly notCm?: number;
  readonly notSmm?: number;
  readonly mentions?: number;
}

const FIRM: Certainty = { level: 'firm', reasons: [] };

/** The answer that follows from the numbers. */
function answer({ cm = 0, smm = 0, both = 0, notCm = 0, notSmm = 0, mentions: mention = 0 }: Numbers): Verdict {
  const agreement: Agreement = {
    ...NO_AGREEMENT,
    communityManager: cm,
    socialMediaManager: smm,
    both,
    notCommunityManager: notCm,
    notSocialMediaManager: notSmm,
    mentions: mention,
  };
  return { value: verdictOf(agreement), agreement, denying: 0, certainty: FIRM, decisive: [] };
}

/** What is answered, its count and its count by role: each row is one form of the sentence. */
function assertForms(rows: readonly (readonly [Numbers, VerdictValue, count: string, fullCount?: string])[]): void {
  for (const [numbers, value, count, fullCount = count] of rows) {
    const verdict = answer(numbers);
    assert.deepEqual([verdict.value, countInWords(verdict), fullCountInWords(verdict)], [value, count, fullCount]);
  }
}

describe('the count of an answer', () => {
  test('of one role alone says that its sources agree, or that there is one only', () => {
    assertForms([
      [{ cm: 1 }, CM, 'one source only'],
      [{ cm: 2 }, CM, 'both sources agree'],
      [{ cm: 7 }, CM, 'all 7 sources agree'],
      [{ smm: 1 }, SMM, 'one source only'],
      [{ smm: 2 }, SMM, 'both sources agree'],
      [{ smm: 3 }, SMM, 'all 3 sources agree'],
    ]);
  });

  test('of a clear majority names its whole, and on the page of the duty what the others say, the larger first', () => {
    assertForms([
      [
        { cm: 18, smm: 4, both: 5 },
        'mostly-community-manager',
        '18 of 27 sources',
        '18 of 27 sources say community manager, 5 both, 4 social media manager',
      ],
      [
        { cm: 3, smm: 1 },
        'mostly-community-manager',
        '3 of 4 sources',
        '3 of 4 sources say community manager, 1 social media manager',
      ],
      [
        { smm: 4, both: 2 },
        'mostly-social-media-manager',
        '4 of 6 sources',
        '4 of 6 sources say social media manager, 2 both',
      ],
    ]);
  });

  test('of a majority that only a denial keeps from being the whole says so', () => {
    assertForms([
      [
        { cm: 4, notCm: 1 },
        'mostly-community-manager',
        '4 of 4 sources; one says it’s not the community manager’s job',
        '4 sources say community manager; one says it’s not the community manager’s job',
      ],
      [
        { smm: 6, notSmm: 3 },
        'mostly-social-media-manager',
        '6 of 6 sources; three say it’s not the social media manager’s job',
        '6 sources say social media manager; three say it’s not the social media manager’s job',
      ],
    ]);
  });

  test('of a shared duty says how many of them say both', () => {
    assertForms([
      [{ both: 1 }, 'shared', 'one source only'],
      [{ both: 2 }, 'shared', '2 of 2 sources say both'],
      [{ both: 3, cm: 1, smm: 1 }, 'shared', '3 of 5 sources say both'],
    ]);
  });

  test('of a disagreement names every part that is not zero, the largest first and the community manager before a tie', () => {
    assertForms([
      [{ cm: 7, smm: 6, both: 3 }, 'disputed', '7 of 16 sources say community manager, 6 social media manager, 3 both'],
      [{ smm: 3, both: 2 }, 'disputed', '3 of 5 sources say social media manager, 2 both'],
      [{ both: 2, cm: 1, smm: 1 }, 'disputed', '2 of 4 sources say both, 1 community manager, 1 social media manager'],
      [{ cm: 1, smm: 1 }, 'disputed', '1 of 2 sources says community manager, 1 social media manager'],
      [{ cm: 1, both: 1 }, 'disputed', '1 of 2 sources says community manager, 1 both'],
    ]);
  });

  test('of a disagreement of one side with denials alone names that side and the denials', () => {
    assertForms([
      [
        { cm: 1, notCm: 1 },
        'disputed',
        'one source says community manager; one says it’s not the community manager’s job',
      ],
      [
        { smm: 2, notSmm: 2 },
        'disputed',
        '2 sources say social media manager; two say it’s not the social media manager’s job',
      ],
    ]);
  });

  test('of a duty that no source assigns says so, of all and of our main sources', () => {
    assertForms([
      [{}, 'unassigned', 'none of our sources assigns it to either role'],
      [
        { notCm: 1, notSmm: 2 },
        'unassigned',
        'none of our sources assigns it to either role; one says it’s not the community manager’s job; two say it’s not the social media manager’s job',
      ],
    ]);
    assert.equal(countInWords(answer({}), 'core'), 'none of them assigns it to either role');
    assert.equal(fullCountInWords(answer({}), 'core'), 'none of them assigns it to either role');
  });

  test('shows a denial beside any answer, figures above ten', () => {
    const denied = '; 11 say it’s not the community manager’s job';
    assertForms([
      [{ smm: 1, notCm: 11 }, SMM, `one source only${denied}`],
      [{ both: 2, smm: 1, notCm: 11 }, 'shared', `2 of 3 sources say both${denied}`],
      [
        { cm: 3, smm: 1, notCm: 1 },
        'disputed',
        '3 of 4 sources say community manager, 1 social media manager; one says it’s not the community manager’s job',
      ],
    ]);
  });

  test('never counts a source that only mentions the duty', () => {
    for (const numbers of [{ cm: 2 }, { cm: 3, smm: 1 }, { both: 2 }, { cm: 1, smm: 1 }, { notCm: 1 }, {}]) {
      const [without, withMentions] = [answer(numbers), answer({ ...numbers, mentions: 5 })];
      assert.equal(withMentions.value, without.value);
      assert.equal(countInWords(withMentions), countInWords(without));
      assert.equal(fullCountInWords(withMentions), fullCountInWords(without));
    }
  });

  test('has as its whole the sources that assign the duty', () => {
    assert.equal(sourcesCounted(answer({ cm: 3, smm: 1, both: 2, notCm: 4, mentions: 5 })), '6 sources');
    assert.equal(sourcesCounted(answer({ smm: 1, notCm: 4 })), '1 source');
  });
});

/** One answer of each kind, in their order. */
const EACH: readonly Verdict[] = [
  answer({ cm: 1 }),
  answer({ cm: 3, smm: 1 }),
  answer({ both: 2 }),
  answer({ cm: 1, smm: 1 }),
  answer({ smm: 3, cm: 1 }),
  answer({ smm: 1 }),
  answer({}),
];

describe('an answer in words', () => {
  test('stands before its count', () => {
    assert.deepEqual(
      EACH.map(({ value }) => value),
      [...VERDICT_VALUES],
    );
    assert.deepEqual(
      EACH.map((verdict) => verdictInWords(verdict)),
      [
        'Community manager: one source only',
        'Mostly community manager: 3 of 4 sources',
        'Shared: 2 of 2 sources say both',
        'Sources disagree: 1 of 2 sources says community manager, 1 social media manager',
        'Mostly social media manager: 3 of 4 sources',
        'Social media manager: one source only',
        'Not assigned: none of our sources assigns it to either role',
      ],
    );
    assert.equal(verdictInWords(answer({}), 'core'), 'Not assigned: none of them assigns it to either role');
  });

  test('within a sentence says whose job it is, where it is one role’s', () => {
    assert.deepEqual(EACH.map(ownershipInWords), [
      'the community manager’s job',
      'mostly the community manager’s job',
      undefined,
      undefined,
      'mostly the social media manager’s job',
      'the social media manager’s job',
      undefined,
    ]);
  });

  test('has the answer of our main sources beside it where that is another, and only there', () => {
    const all = answer({ cm: 3, smm: 1 });
    assert.equal(coreInWords({ all, core: answer({ cm: 4, smm: 1 }) }), undefined);
    assert.equal(countAndCoreInWords({ all, core: answer({ cm: 4, smm: 1 }) }), '3 of 4 sources');
    assert.deepEqual(
      EACH.filter(({ value }) => value !== all.value).map((core) => coreInWords({ all, core })),
      [
        'our main sources: community manager',
        'our main sources: shared',
        'our main sources: sources disagree',
        'our main sources: mostly social media manager',
        'our main sources: social media manager',
        'our main sources: not assigned',
      ],
    );
    assert.equal(
      countAndCoreInWords({ all, core: answer({ cm: 1, smm: 1 }) }),
      '3 of 4 sources; our main sources: sources disagree',
    );
  });
});

describe('the certainty of an answer', () => {
  const certainty = (level: Certainty['level'], ...reasons: Certainty['reasons']) =>
    certaintyInWords({ ...answer({}), certainty: { level, reasons } });

  test('is one of three degrees', () => {
    assert.equal(certainty('firm'), 'Well supported');
    assert.equal(certainty('fair'), 'Fairly supported');
    assert.equal(certainty('thin'), 'Thinly supported');
  });

  test('gives its reasons, in their order', () => {
    assert.equal(certainty('fair', 'sources-disagree'), 'Fairly supported: sources disagree');
    assert.equal(
      certainty('thin', 'few-sources', 'second-hand-only'),
      'Thinly supported: few sources, second-hand only',
    );
    assert.equal(
      certainty('thin', ...CERTAINTY_REASONS),
      'Thinly supported: few sources, one circle of people, one kind of source, vendors only, no text dated since 2014, second-hand only, rests on an interpretation of ours, sources disagree',
    );
  });
});

describe('what one statement says', () => {
  test('names the role whose job it says it is, or is not', () => {
    const words: readonly (readonly [Statement, string])[] = [
      [assigns(CM), 'Says it’s the community manager’s job'],
      [assigns(SMM), 'Says it’s the social media manager’s job'],
      [assigns('both'), 'Says it’s both roles’ job'],
      [denies(CM), 'Says it’s not the community manager’s job'],
      [denies(SMM), 'Says it’s not the social media manager’s job'],
      [denies('both'), 'Says it’s not either role’s job'],
      [mentions(CM), 'Mentions it without saying whose job it is'],
      [mentions('both'), 'Mentions it without saying whose job it is'],
    ];
    for (const [statement, inWords] of words) assert.equal(stanceInWords(statement), inWords);
  });
});

describe('what one source says', () => {
  const words: readonly (readonly [readonly Statement[], inWords: string])[] = [
    [[assigns(CM)], 'says it’s the community manager’s job'],
    [[assigns(SMM)], 'says it’s the social media manager’s job'],
    [[assigns('both')], 'says it’s both roles’ job'],
    [[assigns(CM), assigns(SMM)], 'says it’s both roles’ job'],
    [[assigns(CM), denies(SMM)], 'says it’s the community manager’s job and not the social media manager’s job'],
    [[assigns(SMM), denies(CM)], 'says it’s the social media manager’s job and not the community manager’s job'],
    [[denies(CM)], 'says it’s not the community manager’s job'],
    [[denies(SMM), mentions(CM)], 'says it’s not the social media manager’s job'],
    [[denies('both')], 'says it’s not either role’s job'],
    [[mentions(SMM)], 'mentions it without saying whose job it is'],
    [[], 'nothing found'],
  ];

  test('reads after its name', () => {
    for (const [statements, inWords] of words) assert.equal(cellInWords(cellOf(statements)), inWords);
  });
});

test('the roles denied are those that any source says it is not the job of, whatever else it says', () => {
  assert.deepEqual(deniedRoles([cellOf([denies(SMM)]), cellOf([assigns(SMM), denies(CM)])]), [CM, SMM]);
  assert.deepEqual(deniedRoles([cellOf([assigns(CM)]), cellOf([denies(SMM)]), cellOf([])]), [SMM]);
  assert.deepEqual(deniedRoles([cellOf([mentions(CM)])]), []);
});

describe('the sentence that answers', () => {
  const sentence = (numbers: Numbers): string => {
    const { answer: whose, count } = answerSentence(answer(numbers));
    return `${whose}: ${count}.`;
  };

  test('says whose job it is and how many say so, and what the others say', () => {
    assert.equal(sentence({ cm: 7 }), 'The community manager’s job: all 7 sources agree.');
    assert.equal(sentence({ smm: 1 }), 'The social media manager’s job: one source only.');
    assert.equal(
      sentence({ cm: 18, both: 1, smm: 8 }),
      'Mostly the community manager’s job: 18 of 27 sources say so, 8 say social media manager, 1 says both.',
    );
    assert.equal(sentence({ both: 1 }), 'Both roles’ job: one source only.');
    assert.equal(sentence({ both: 3, smm: 2 }), 'Both roles’ job: 3 of 5 sources say so, 2 say social media manager.');
  });

  test('says that sources disagree, or that none assigns it, with who says whose job it is not', () => {
    assert.equal(
      sentence({ cm: 3, smm: 2, notCm: 1 }),
      'Sources disagree: 3 of 5 sources say community manager, 2 social media manager; one says it’s not the community manager’s job.',
    );
    assert.equal(
      sentence({ notSmm: 1 }),
      'Not assigned: none of our sources assigns it to either role; one says it’s not the social media manager’s job.',
    );
  });
});
