import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Catalog } from '../../../src/model/catalog.ts';
import { editionOf } from '../../../src/model/edition.ts';
import { type SinceEdition, sinceEdition } from '../../../src/model/since-edition.ts';
import type { Content } from '../../../src/model/content.ts';
import type { Statement } from '../../../src/model/verdict.ts';
import type { Moved } from '../../../src/schema/moved.ts';
import { aCatalog, aCatalogOnDuties, aClaim, aDuty, aSource, aText, claimsOf, entry } from '../../support/content.ts';

const edition = editionOf(aCatalog(), '2026-11');

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

/** A comparison by ids alone, what is empty or as it was left out. */
function told(since: SinceEdition): Record<string, unknown> {
  const all = {
    answers: since.kept.filter(({ answer }) => answer !== 'same').map(({ was, answer }) => `${was.id} ${answer}`),
    moved: since.kept.filter(({ was, now }) => was.id !== now.duty.id).map(({ was, now }) => [was.id, now.duty.id]),
    withdrawnDuties: since.withdrawnDuties.map(({ was, because }) => [was.id, because]),
    newDuties: since.newDuties.map(({ duty }) => duty.id),
    newClaims: idsOf(since.newClaims),
    withdrawnClaims: since.withdrawnClaims.map(({ was, because }) => [was.id, because]),
    recoded: since.recoded.map(({ was, now }) => [was.id, now.id]),
    newSources: idsOf(since.newSources),
    withdrawnSources: since.withdrawnSources.map(({ was, because }) => [was.id, because]),
  };
  return Object.fromEntries(Object.entries(all).filter(([, items]) => items.length > 0));
}

const moves = (varied: Partial<Moved>): Content['moved'] => [
  entry('', 'yaml', 'moved', { moved: [], gone: [], ...varied }),
];

/** What changed from `aContent()` to a variation of it. */
const afterwards = (varied: Partial<Content>) => told(sinceEdition(edition, aCatalog(varied)));

const adams = claimsOf('adams', aClaim());
const brownSaying = (varied = {}) =>
  claimsOf('brown', aClaim({ id: 'brown-welcomes', text: 'brown-2012-talk', role: 'social-media-manager', ...varied }));
const newcomer = aSource({ id: 'clark', core: false });
const clark = claimsOf('clark', aClaim({ id: 'clark-welcomes', text: 'clark-2010-post' }));
const known = [
  aSource(),
  aSource({ id: 'brown', core: false, texts: [aText({ id: 'brown-2012-talk', date: '2012' })] }),
];

describe('what changed since an edition', () => {
  test('is nothing where the content is as it was', () => {
    assert.deepEqual(afterwards({}), {});
  });

  test('is nothing where only words are others', () => {
    assert.deepEqual(afterwards({ claims: [claimsOf('adams', aClaim({ says: 'Hosts greet.' })), brownSaying()] }), {});
  });

  test('names a new source, its statement and the answer that they changed', () => {
    assert.deepEqual(afterwards({ sources: [...known, newcomer], claims: [adams, brownSaying(), clark] }), {
      answers: ['welcome-members recounted'],
      newClaims: ['clark-welcomes'],
      newSources: ['clark'],
    });
  });

  test('names a withdrawn statement with what became of it, and the answer that it changed', () => {
    const gone = moves({ gone: [{ kind: 'claim', was: 'brown-welcomes', because: 'It was about another job.' }] });
    assert.deepEqual(afterwards({ claims: [adams, claimsOf('brown')], disputes: [], moved: gone }), {
      answers: ['welcome-members changed'],
      withdrawnClaims: [['brown-welcomes', 'It was about another job.']],
    });
  });

  test('names a withdrawn source, whatever the log says of it', () => {
    assert.deepEqual(afterwards({ sources: known.slice(0, 1), claims: [adams], disputes: [] }), {
      answers: ['welcome-members changed'],
      withdrawnClaims: [['brown-welcomes', undefined]],
      withdrawnSources: [['brown', undefined]],
    });
  });

  for (const [what, varied] of [
    ['for another role', { role: 'community-manager' }],
    ['only as a mention', { duties: [{ duty: 'welcome-members', stance: 'mentions' }] }],
    ['on another duty', { duties: [{ duty: 'run-campaigns', stance: 'assigns' }] }],
  ] as const) {
    test(`names a statement that counts ${what} now`, () => {
      const { recoded, answers } = afterwards({ claims: [adams, brownSaying(varied)], disputes: [] });
      assert.deepEqual(recoded, [['brown-welcomes', 'brown-welcomes']]);
      assert.ok(Array.isArray(answers) && answers.includes('welcome-members changed'));
    });
  }

  test('follows a duty, a statement and a source to their new ids', () => {
    const moved = moves({
      moved: [
        { kind: 'duty', was: 'welcome-members', to: 'greet-members' },
        { kind: 'claim', was: 'adams-welcomes', to: 'allen-welcomes' },
        { kind: 'source', was: 'adams', to: 'allen' },
      ],
    });
    const duties = [{ duty: 'greet-members', stance: 'assigns' }] as const;
    const found = afterwards({
      sources: [aSource({ id: 'allen' }), ...known.slice(1)],
      claims: [
        claimsOf('allen', aClaim({ id: 'allen-welcomes', text: 'allen-2010-post', duties: [...duties] })),
        brownSaying({ duties: [...duties] }),
      ],
      duties: [aDuty({ id: 'greet-members' }), aDuty({ id: 'run-campaigns', group: 'reach' })],
      disputes: [],
      moved,
    });
    assert.deepEqual(found, { moved: [['welcome-members', 'greet-members']] });
  });

  test('names new and withdrawn duties', () => {
    const because = 'It was the same as welcoming.';
    const duties = [aDuty(), aDuty({ id: 'host-events' })];
    const moved = moves({ gone: [{ kind: 'duty', was: 'run-campaigns', because }] });
    assert.deepEqual(afterwards({ duties, moved }), {
      newDuties: ['host-events'],
      withdrawnDuties: [['run-campaigns', because]],
    });
  });
});

describe('an answer of an edition', () => {
  const say = (role: Statement['role'], stance: Statement['stance'] = 'assigns'): readonly Statement[] => [
    { role, stance },
  ];
  const community = say('community-manager');
  const catalogSaying = (said: Readonly<Record<string, readonly Statement[]>>): Catalog =>
    aCatalogOnDuties({ 'welcome-members': said });
  const before = catalogSaying({ a: community, b: community, c: community });
  const answerAfter = (said: Readonly<Record<string, readonly Statement[]>>) =>
    sinceEdition(editionOf(before, '2026-11'), catalogSaying(said)).kept.map(({ answer }) => answer);

  test('is the same with the same counts, whoever only mentions the duty', () => {
    assert.deepEqual(answerAfter({ a: community, b: community, c: community, d: say('both', 'mentions') }), ['same']);
  });

  test('has been recounted where more sources say it', () => {
    assert.deepEqual(answerAfter({ a: community, b: community, c: community, d: community }), ['recounted']);
  });

  test('has changed where a source says another', () => {
    const social = say('social-media-manager');
    assert.deepEqual(answerAfter({ a: community, b: community, c: community, d: social }), ['changed']);
  });

  test('has changed where a source says that it is not the job of this role', () => {
    const denial = say('community-manager', 'denies');
    assert.deepEqual(answerAfter({ a: community, b: community, c: community, d: denial }), ['changed']);
  });
});
