import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { type Cell, type Statement, type VerdictValue, cellOf, gives, verdictOf } from '../../../src/model/verdict.ts';

const CM = 'community-manager';
const SMM = 'social-media-manager';

const givesCm: Statement = { role: CM, stance: 'assigns' };
const givesSmm: Statement = { role: SMM, stance: 'assigns' };
const givesBoth: Statement = { role: 'both', stance: 'assigns' };
const deniesCm: Statement = { role: CM, stance: 'denies' };
const deniesSmm: Statement = { role: SMM, stance: 'denies' };
const deniesBoth: Statement = { role: 'both', stance: 'denies' };
const qualifiesCm: Statement = { role: CM, stance: 'qualifies' };

describe('the cell of one source', () => {
  const cases: [name: string, said: Statement[], cell: Cell][] = [
    ['is silent where the source says nothing', [], { value: 'silent', denies: [] }],
    ['names the community manager alone', [givesCm], { value: CM, denies: [] }],
    ['names the social media manager alone', [givesSmm], { value: SMM, denies: [] }],
    ['is both where one claim gives it to both', [givesBoth], { value: 'both', denies: [] }],
    ['is both where two claims give it to one each', [givesSmm, givesCm], { value: 'both', denies: [] }],
    ['is both where one role is named again with both', [givesCm, givesBoth], { value: 'both', denies: [] }],
    ['denies where the source denies it and gives it to none', [deniesCm], { value: 'denies', denies: [CM] }],
    ['keeps both denials in the order of the roles', [deniesSmm, deniesCm], { value: 'denies', denies: [CM, SMM] }],
    ['denies it to both where the claim is about both', [deniesBoth], { value: 'denies', denies: [CM, SMM] }],
    ['names the giver and keeps the denial of the other', [givesSmm, deniesCm], { value: SMM, denies: [CM] }],
    ['keeps a denial of the role it names', [givesCm, deniesCm], { value: CM, denies: [CM] }],
    ['qualifies where the source does nothing else', [qualifiesCm], { value: 'qualifies', denies: [] }],
    ['forgets the qualification beside an assignment', [qualifiesCm, givesSmm], { value: SMM, denies: [] }],
    ['forgets the qualification beside a denial', [qualifiesCm, deniesSmm], { value: 'denies', denies: [SMM] }],
    ['counts a thing said twice once', [givesCm, givesCm], { value: CM, denies: [] }],
  ];
  for (const [name, said, cell] of cases) {
    test(name, () => assert.deepEqual(cellOf(said), cell));
  }

  test('gives the duty to a role alone or with the other, and to nobody by denying', () => {
    assert.equal(gives(cellOf([givesCm]), CM), true);
    assert.equal(gives(cellOf([givesCm]), SMM), false);
    assert.equal(gives(cellOf([givesBoth]), SMM), true);
    assert.equal(gives(cellOf([deniesCm]), SMM), false);
  });
});

describe('the verdict from what sources give', () => {
  const toCm = cellOf([givesCm]);
  const toSmm = cellOf([givesSmm]);
  const toBoth = cellOf([givesBoth]);

  // The table of the definition, row by row: to the CM alone, to the SMM alone, to both.
  const table: [cm: boolean, smm: boolean, both: boolean, verdict: VerdictValue][] = [
    [false, false, false, 'unassigned'],
    [true, false, false, CM],
    [false, true, false, SMM],
    [false, false, true, 'shared'],
    [true, false, true, 'shared'],
    [false, true, true, 'shared'],
    [true, true, false, 'split'],
    [true, true, true, 'split'],
  ];
  for (const [cm, smm, both, verdict] of table) {
    const givers = [cm ? 'the CM alone' : '', smm ? 'the SMM alone' : '', both ? 'both' : ''].filter(Boolean);
    test(`is ${verdict} where sources give it to ${givers.join(', ') || 'nobody'}`, () => {
      const cells = [...(cm ? [toCm] : []), ...(smm ? [toSmm] : []), ...(both ? [toBoth] : [])];
      assert.equal(verdictOf(cells).value, verdict);
    });
  }

  test('is not changed by a majority', () => {
    assert.equal(verdictOf([toCm, toCm, toCm, toCm, toSmm]).value, 'split');
    assert.equal(verdictOf([toBoth, toCm, toCm, toCm]).value, 'shared');
  });

  test('is unassigned over no sources at all', () => {
    assert.equal(verdictOf([]).value, 'unassigned');
  });

  test('is never made by qualifications or silence', () => {
    const rest = [cellOf([qualifiesCm]), cellOf([])];
    assert.equal(verdictOf(rest).value, 'unassigned');
    assert.equal(verdictOf([toSmm, ...rest]).value, SMM);
    assert.equal(verdictOf([toBoth, ...rest]).value, 'shared');
  });
});

describe('the verdict where sources deny', () => {
  test('is split where one source denies a role what another gives it', () => {
    assert.equal(verdictOf([cellOf([givesCm]), cellOf([deniesCm])]).value, 'split');
    assert.equal(verdictOf([cellOf([deniesSmm]), cellOf([givesSmm])]).value, 'split');
  });

  test('is split where the denied role has it only with the other', () => {
    assert.equal(verdictOf([cellOf([givesBoth]), cellOf([deniesSmm])]).value, 'split');
  });

  test('is split where the denier gives it to the other role and another source to the one denied', () => {
    assert.equal(verdictOf([cellOf([givesSmm, deniesCm]), cellOf([givesBoth])]).value, 'split');
  });

  test('is not split where a source denies one role and gives it to the other, alone', () => {
    assert.equal(verdictOf([cellOf([givesSmm, deniesCm]), cellOf([givesSmm])]).value, SMM);
  });

  test('is not split where nobody gives it to the role denied', () => {
    assert.equal(verdictOf([cellOf([givesSmm]), cellOf([deniesCm])]).value, SMM);
  });

  test('is unassigned where sources only deny', () => {
    assert.equal(verdictOf([cellOf([deniesCm]), cellOf([deniesSmm])]).value, 'unassigned');
  });

  test('is not split by a source at odds with itself, but is by two of them', () => {
    const atOdds = cellOf([givesCm, deniesCm]);
    assert.equal(verdictOf([atOdds]).value, CM);
    assert.equal(verdictOf([atOdds, cellOf([givesCm])]).value, 'split');
    assert.equal(verdictOf([atOdds, atOdds]).value, 'split');
  });
});

test('the agreement counts each source once, in the value of its cell', () => {
  const cells = [
    cellOf([givesCm]),
    cellOf([givesCm, deniesSmm]),
    cellOf([givesSmm]),
    cellOf([givesBoth]),
    cellOf([deniesBoth]),
    cellOf([qualifiesCm]),
    cellOf([]),
    cellOf([]),
  ];
  assert.deepEqual(verdictOf(cells).agreement, {
    'community-manager': 2,
    'social-media-manager': 1,
    both: 1,
    denies: 1,
    qualifies: 1,
    silent: 2,
  });
});
