import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import fc from 'fast-check';

import {
  type Agreement,
  type Cell,
  NO_AGREEMENT,
  type Statement,
  type VerdictValue,
  agreementOf,
  assignsTo,
  cellOf,
  countCell,
  markOf,
  roleOf,
  verdictOf,
} from '../../../src/model/verdict.ts';

const CM = 'community-manager';
const SMM = 'social-media-manager';

const assignsCm: Statement = { role: CM, stance: 'assigns' };
const assignsSmm: Statement = { role: SMM, stance: 'assigns' };
const assignsBoth: Statement = { role: 'both', stance: 'assigns' };
const deniesCm: Statement = { role: CM, stance: 'denies' };
const deniesSmm: Statement = { role: SMM, stance: 'denies' };
const deniesBoth: Statement = { role: 'both', stance: 'denies' };
const mentionsCm: Statement = { role: CM, stance: 'mentions' };

describe('the cell of one source', () => {
  const cases: [name: string, said: Statement[], cell: Cell][] = [
    ['is none where the source says nothing', [], { value: 'none', denies: [] }],
    ['names the community manager alone', [assignsCm], { value: CM, denies: [] }],
    ['names the social media manager alone', [assignsSmm], { value: SMM, denies: [] }],
    ['is both where one claim assigns it to both', [assignsBoth], { value: 'both', denies: [] }],
    ['is both where two claims assign it to one each', [assignsSmm, assignsCm], { value: 'both', denies: [] }],
    ['is both where one role is named again with both', [assignsCm, assignsBoth], { value: 'both', denies: [] }],
    ['denies where the source only says whose job it is not', [deniesCm], { value: 'denies', denies: [CM] }],
    ['keeps both denials in the order of the roles', [deniesSmm, deniesCm], { value: 'denies', denies: [CM, SMM] }],
    ['denies it of both where the claim is about both', [deniesBoth], { value: 'denies', denies: [CM, SMM] }],
    ['names the role and keeps the denial of the other', [assignsSmm, deniesCm], { value: SMM, denies: [CM] }],
    ['keeps a denial of the role it names', [assignsCm, deniesCm], { value: CM, denies: [CM] }],
    ['mentions where the source does nothing else', [mentionsCm], { value: 'mentions', denies: [] }],
    ['forgets the mention beside an assignment', [mentionsCm, assignsSmm], { value: SMM, denies: [] }],
    ['forgets the mention beside a denial', [mentionsCm, deniesSmm], { value: 'denies', denies: [SMM] }],
    ['counts a thing said twice once', [assignsCm, assignsCm], { value: CM, denies: [] }],
  ];
  for (const [name, said, cell] of cases) {
    test(name, () => assert.deepEqual(cellOf(said), cell));
  }

  test('assigns the duty to a role alone or with the other, and to nobody by denying', () => {
    assert.equal(assignsTo(cellOf([assignsCm]), CM), true);
    assert.equal(assignsTo(cellOf([assignsCm]), SMM), false);
    assert.equal(assignsTo(cellOf([assignsBoth]), SMM), true);
    assert.equal(assignsTo(cellOf([deniesCm]), SMM), false);
  });
});

describe('the counts', () => {
  test('count a source once, by what it assigns, whatever else it says', () => {
    const cells = [[assignsCm, deniesSmm], [assignsBoth], [deniesBoth], [deniesCm], [mentionsCm], []].map(cellOf);
    assert.deepEqual(agreementOf(cells), {
      communityManager: 1,
      socialMediaManager: 0,
      both: 1,
      notCommunityManager: 2,
      notSocialMediaManager: 1,
      mentions: 1,
    } satisfies Agreement);
  });

  test('are undone by taking the same cell away', () => {
    for (const said of [[assignsCm], [assignsSmm], [assignsBoth], [deniesBoth], [mentionsCm], []]) {
      assert.deepEqual(countCell(countCell(NO_AGREEMENT, cellOf(said)), cellOf(said), -1), NO_AGREEMENT);
    }
  });
});

/** Counts in the order of the rule: C, S, B, and denials of the community and of the social media manager. */
function counts(c: number, s: number, b: number, xc = 0, xs = 0): Agreement {
  return {
    ...NO_AGREEMENT,
    communityManager: c,
    socialMediaManager: s,
    both: b,
    notCommunityManager: xc,
    notSocialMediaManager: xs,
  };
}

describe('the verdict', () => {
  const table: [agreement: Agreement, verdict: VerdictValue, why: string][] = [
    [counts(0, 0, 0), 'unassigned', 'no source assigns it'],
    [counts(0, 0, 0, 2, 1), 'unassigned', 'sources only say whose job it is not'],
    [counts(1, 0, 0), CM, 'one source assigns it to the community manager'],
    [counts(7, 0, 0), CM, 'all sources name the community manager'],
    [counts(0, 1, 0), SMM, 'one source assigns it to the social media manager'],
    [counts(4, 0, 0, 0, 2), CM, 'a denial of the other role contradicts nobody'],
    [counts(1, 0, 0, 1), 'disputed', 'one source is contradicted by another'],
    [counts(2, 0, 0, 1), 'disputed', 'two thirds of three, but fewer than three sources'],
    [counts(3, 0, 0, 1), 'mostly-community-manager', 'three of three, one denies'],
    [counts(3, 0, 0, 2), 'disputed', 'three of five'],
    [counts(4, 0, 0, 2), 'mostly-community-manager', 'four of six, two thirds to the last source'],
    [counts(4, 1, 1), 'mostly-community-manager', 'four of six'],
    [counts(4, 1, 1, 1), 'disputed', 'four of seven'],
    [counts(4, 1, 1, 0, 3), 'mostly-community-manager', 'denials of the other role do not count against it'],
    [counts(3, 1, 0), 'mostly-community-manager', 'three of four'],
    [counts(2, 1, 0), 'disputed', 'two of three are no clear majority'],
    [counts(1, 3, 0), 'mostly-social-media-manager', 'one of four'],
    [counts(0, 3, 1), 'mostly-social-media-manager', 'three of four, one says both'],
    [counts(0, 3, 0, 0, 1), 'mostly-social-media-manager', 'three of three, one denies'],
    [counts(0, 2, 0, 0, 1), 'disputed', 'two and one that denies'],
    [counts(0, 0, 1), 'shared', 'the only source says both'],
    [counts(1, 0, 2), 'shared', 'two of three say both'],
    [counts(1, 1, 3), 'shared', 'three of five say both'],
    [counts(1, 1, 2), 'disputed', 'half is not more than half'],
    [counts(0, 0, 3, 2, 2), 'shared', 'denials do not count against "both"'],
    [counts(11, 2, 0), 'mostly-community-manager', 'eleven against two'],
    [counts(66, 34, 0), 'disputed', 'just below two thirds'],
    [counts(67, 33, 0), 'mostly-community-manager', 'just above two thirds'],
    [counts(2_000_001, 1_000_000, 0, 1), 'disputed', 'two thirds less a fraction of one source in a million'],
    [counts(2_000_002, 1_000_000, 0, 1), 'mostly-community-manager', 'exactly two thirds, in whole numbers'],
  ];
  for (const [agreement, verdict, why] of table) {
    test(`is ${verdict} where ${why}`, () => assert.equal(verdictOf(agreement), verdict));
  }

  test('an answer that is mostly a role’s has the mark of the role, every other cell and answer its own', () => {
    assert.equal(markOf('mostly-social-media-manager'), SMM);
    for (const value of [CM, 'shared', 'disputed', 'unassigned', 'both', 'denies', 'mentions', 'none'] as const)
      assert.equal(markOf(value), value);
  });

  test('names a role where it names one alone or mostly', () => {
    assert.equal(roleOf('mostly-social-media-manager'), SMM);
    assert.equal(roleOf(CM), CM);
    for (const verdict of ['shared', 'disputed', 'unassigned'] as const) assert.equal(roleOf(verdict), undefined);
  });
});

describe('of all counts', () => {
  const few = fc.nat({ max: 40 });
  const agreement = fc
    .tuple(few, few, few, fc.nat({ max: 8 }), fc.nat({ max: 8 }))
    .map((numbers) => counts(...numbers));
  const mirrored = ({ communityManager, socialMediaManager, both, ...rest }: Agreement): Agreement =>
    counts(socialMediaManager, communityManager, both, rest.notSocialMediaManager, rest.notCommunityManager);
  const MIRROR: Readonly<Record<VerdictValue, VerdictValue>> = {
    'community-manager': SMM,
    'mostly-community-manager': 'mostly-social-media-manager',
    shared: 'shared',
    disputed: 'disputed',
    'mostly-social-media-manager': 'mostly-community-manager',
    'social-media-manager': CM,
    unassigned: 'unassigned',
  };

  test('exchanging the two roles exchanges them in the verdict', () => {
    fc.assert(fc.property(agreement, (one) => assert.equal(verdictOf(mirrored(one)), MIRROR[verdictOf(one)])));
  });

  test('one more source for the majority never weakens the answer', () => {
    const cell: Cell = { value: CM, denies: [] };
    const held: readonly VerdictValue[] = [CM, 'mostly-community-manager'];
    fc.assert(
      fc.property(agreement, (one) => {
        const before = verdictOf(one);
        const after = verdictOf(countCell(one, cell));
        if (before === CM) assert.equal(after, CM);
        if (held.includes(before)) assert.ok(held.includes(after), `${before} became ${after}`);
        assert.notEqual(after, 'unassigned');
      }),
    );
  });

  test('mentions never change the answer', () => {
    fc.assert(
      fc.property(agreement, few, (one, mentions) => assert.equal(verdictOf({ ...one, mentions }), verdictOf(one))),
    );
  });

  test('a majority takes more than half of those that assign it', () => {
    fc.assert(
      fc.property(agreement, (one) => {
        const assigning = one.communityManager + one.socialMediaManager + one.both;
        if (verdictOf(one) === 'mostly-community-manager') assert.ok(one.communityManager > assigning / 2);
      }),
    );
  });
});
