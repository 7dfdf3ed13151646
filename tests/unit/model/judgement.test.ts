import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { buildCatalog } from '../../../src/model/catalog.ts';
import { isQuotedFrom } from '../../../src/reading/fingerprint.ts';
import { type JudgedDuty, answerFor, judge, judgeAll, judgedById, statementsOn } from '../../../src/model/judgement.ts';
import { type Statement } from '../../../src/model/verdict.ts';
import { DUTY, aCatalogSaying, aClaim, aContent, aDuty, aSource, aText, claimsOf } from '../../support/content.ts';

const CM = 'community-manager';
const SMM = 'social-media-manager';
const givesCm: Statement = { role: CM, stance: 'assigns' };
const givesSmm: Statement = { role: SMM, stance: 'assigns' };
const givesBoth: Statement = { role: 'both', stance: 'assigns' };
const deniesCm: Statement = { role: CM, stance: 'denies' };
const deniesSmm: Statement = { role: SMM, stance: 'denies' };
const qualifiesCm: Statement = { role: CM, stance: 'mentions' };

function judged(said: Readonly<Record<string, readonly Statement[]>>): JudgedDuty {
  return judgedById(aCatalogSaying(said), DUTY);
}

describe('one duty judged', () => {
  test('has one cell a source, silent ones too, core first', () => {
    const { cells } = judged({ zoe: [givesCm], far: [givesSmm], abe: [] });
    assert.deepEqual(
      cells.map(({ source, value }) => [source.id, value]),
      [
        ['abe', 'none'],
        ['zoe', CM],
        ['far', SMM],
      ],
    );
  });

  test('counts only core sources in the core verdict', () => {
    const { verdict } = judged({ abe: [givesCm], far: [givesSmm], farther: [] });
    assert.equal(verdict.core.value, CM);
    assert.equal(verdict.core.agreement.silent, 0);
    assert.equal(verdict.all.value, 'disputed');
    assert.equal(verdict.all.agreement.silent, 1);
  });

  test('does not let a denial from outside the core touch the core verdict', () => {
    const { verdict } = judged({ abe: [givesCm], far: [deniesCm] });
    assert.deepEqual([verdict.core.value, verdict.all.value], [CM, 'disputed']);
  });

  test('counts a source once, however many claims say the same', () => {
    const { verdict, cells } = judged({ abe: [givesCm, givesCm, qualifiesCm, givesCm] });
    assert.equal(verdict.all.agreement[CM], 1);
    assert.equal(cells[0]?.claims.length, 4);
  });

  test('counts a source once, however many texts say the same', () => {
    const texts = [aText(), aText({ id: 'adams-2011-book' })];
    const catalog = buildCatalog(
      aContent({
        sources: [aSource({ texts })],
        claims: [claimsOf('adams', aClaim(), aClaim({ id: 'adams-again', text: 'adams-2011-book' }))],
      }),
      isQuotedFrom,
    );
    assert.equal(judgedById(catalog, DUTY).verdict.all.agreement[CM], 1);
  });

  test('gives a claim read in the text of another source to its own source alone', () => {
    const catalog = buildCatalog(
      aContent({
        sources: [aSource(), aSource({ id: 'brown' })],
        claims: [
          claimsOf('adams', aClaim({ readIn: 'brown-2010-post' })),
          claimsOf('brown', aClaim({ id: 'brown-goal', text: 'brown-2010-post', duties: [], aspects: ['goal'] })),
        ],
      }),
      isQuotedFrom,
    );
    const { cells, verdict } = judgedById(catalog, DUTY);
    assert.deepEqual(
      cells.map(({ value }) => value),
      [CM, 'none'],
    );
    assert.equal(verdict.all.agreement[CM], 1);
  });

  test('keeps the claims of each cell, and no claims about other duties', () => {
    const other = aClaim({ id: 'adams-campaigns', duties: [{ duty: 'run-campaigns', stance: 'assigns' }] });
    const catalog = buildCatalog(aContent({ claims: [claimsOf('adams', aClaim(), other)] }), isQuotedFrom);
    const [cell] = judgedById(catalog, 'run-campaigns').cells;
    assert.deepEqual(
      cell?.claims.map(({ id }) => id),
      ['adams-campaigns'],
    );
  });

  test('reads each duty of a claim with the stance it has there', () => {
    const claim = aClaim({
      duties: [
        { duty: DUTY, stance: 'denies' },
        { duty: 'run-campaigns', stance: 'assigns' },
      ],
    });
    const catalog = buildCatalog(aContent({ claims: [claimsOf('adams', claim)] }), isQuotedFrom);
    const [built] = catalog.claims;
    assert.ok(built);
    assert.deepEqual(statementsOn(built, DUTY), [{ role: CM, stance: 'denies' }]);
    assert.deepEqual(statementsOn(built, 'welcome-nobody'), []);
    assert.equal(judgedById(catalog, DUTY).verdict.all.value, 'unassigned');
    assert.equal(judgedById(catalog, 'run-campaigns').verdict.all.value, CM);
  });
});

describe('all duties judged', () => {
  test('come in the order of the duties, each judged as alone', () => {
    const catalog = buildCatalog(aContent(), isQuotedFrom);
    const all = judgeAll(catalog);
    assert.deepEqual(
      all.map(({ duty }) => duty.id),
      ['welcome-members', 'run-campaigns'],
    );
    assert.deepEqual(
      all,
      catalog.duties.map((duty) => judge(catalog, duty)),
    );
  });

  test('are computed once for each catalog', () => {
    const catalog = buildCatalog(aContent(), isQuotedFrom);
    assert.equal(judgeAll(catalog), judgeAll(catalog));
    assert.notEqual(judgeAll(catalog), judgeAll(buildCatalog(aContent(), isQuotedFrom)));
  });

  test('refuse an id that no duty has', () => {
    const catalog = buildCatalog(aContent({ duties: [aDuty()] }), isQuotedFrom);
    assert.throws(() => judgedById(catalog, 'welcome-nobody'), { message: 'No duty has the id "welcome-nobody".' });
  });
});

describe('the answer for one role', () => {
  function answers(said: Readonly<Record<string, readonly Statement[]>>): [cm: string, smm: string] {
    const { cells, verdict } = judged(said);
    return [answerFor(cells, verdict.all, CM), answerFor(cells, verdict.all, SMM)];
  }

  test('is yes for the one that has it and "no source" for the other', () => {
    assert.deepEqual(answers({ abe: [givesCm], far: [] }), ['yes', 'no-source']);
    assert.deepEqual(answers({ abe: [givesSmm] }), ['no-source', 'yes']);
  });

  test('is "yes, and to both" where it is shared, even by a single source', () => {
    assert.deepEqual(answers({ abe: [givesBoth], ben: [givesCm] }), ['yes-and-both', 'yes-and-both']);
  });

  test('is split where sources split', () => {
    assert.deepEqual(answers({ abe: [givesCm], ben: [givesSmm] }), ['disputed', 'disputed']);
    assert.equal(answers({ abe: [givesCm], ben: [deniesCm] })[0], 'disputed');
  });

  test('is no only where a source denies it and none gives it', () => {
    assert.deepEqual(answers({ abe: [givesCm, deniesSmm] }), ['yes', 'no']);
    assert.deepEqual(answers({ abe: [givesCm], ben: [deniesSmm] }), ['yes', 'no']);
    assert.deepEqual(answers({ abe: [deniesCm] }), ['no', 'no-source']);
  });

  test('is never no from silence or qualification', () => {
    assert.deepEqual(answers({ abe: [], ben: [qualifiesCm] }), ['no-source', 'no-source']);
  });
});
