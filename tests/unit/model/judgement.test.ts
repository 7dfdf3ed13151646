import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { buildCatalog } from '../../../src/model/catalog.ts';
import { isQuotedFrom } from '../../../src/reading/fingerprint.ts';
import {
  type JudgedDuty,
  type RoleAnswer,
  answerFor,
  judge,
  judgeAll,
  judgedById,
} from '../../../src/model/judgement.ts';
import type { Statement, VerdictValue } from '../../../src/model/verdict.ts';
import type { TextDate } from '../../../src/schema/date.ts';
import type { RoleId } from '../../../src/schema/role-ids.ts';
import { DUTY, aCatalogSaying, aClaim, aContent, aDuty, aSource, aText, claimsOf } from '../../support/content.ts';

const CM = 'community-manager';
const SMM = 'social-media-manager';
const assignsCm: Statement = { role: CM, stance: 'assigns' };
const assignsSmm: Statement = { role: SMM, stance: 'assigns' };
const deniesCm: Statement = { role: CM, stance: 'denies' };
const deniesSmm: Statement = { role: SMM, stance: 'denies' };
const mentionsCm: Statement = { role: CM, stance: 'mentions' };

function judged(said: Readonly<Record<string, readonly Statement[]>>): JudgedDuty {
  return judgedById(aCatalogSaying(said), DUTY);
}

describe('one duty judged', () => {
  test('has one cell a source, also where nothing was found, main sources first', () => {
    const { cells } = judged({ zoe: [assignsCm], far: [assignsSmm], abe: [] });
    assert.deepEqual(
      cells.map(({ source, value }) => [source.id, value]),
      [
        ['abe', 'none'],
        ['zoe', CM],
        ['far', SMM],
      ],
    );
  });

  test('counts only main sources in their answer', () => {
    const { verdict } = judged({ abe: [assignsCm], far: [assignsSmm], farther: [] });
    assert.equal(verdict.core.value, CM);
    assert.equal(verdict.core.agreement.communityManager, 1);
    assert.equal(verdict.all.value, 'disputed');
    assert.equal(verdict.all.agreement.socialMediaManager, 1);
  });

  test('does not let a denial from elsewhere touch the answer of the main sources', () => {
    const { verdict } = judged({ abe: [assignsCm], far: [deniesCm] });
    assert.deepEqual([verdict.core.value, verdict.all.value], [CM, 'disputed']);
  });

  test('counts a source once, however many claims say the same', () => {
    const { verdict, cells } = judged({ abe: [assignsCm, assignsCm, mentionsCm, assignsCm] });
    assert.equal(verdict.all.agreement.communityManager, 1);
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
    assert.equal(judgedById(catalog, DUTY).verdict.all.agreement.communityManager, 1);
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
    assert.equal(verdict.all.agreement.communityManager, 1);
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
    assert.deepEqual(catalog.statementsByDuty.get(DUTY), [{ claim: built, role: CM, stance: 'denies' }]);
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

describe('the scopes of the two eras', () => {
  const dated = (id: string, date: TextDate) =>
    aSource({ id, core: false, texts: [aText({ id: `${id}-text`, date })] });
  const says = (id: string, role: RoleId) => claimsOf(id, aClaim({ id: `${id}-says`, text: `${id}-text`, role }));
  const catalog = buildCatalog(
    aContent({
      sources: [
        dated('abe', '2011'),
        dated('ben', { before: '2013-10' }),
        dated('cid', '2016'),
        dated('dee', 'unknown'),
      ],
      claims: [says('abe', CM), says('ben', CM), says('cid', SMM), says('dee', SMM)],
      duties: [aDuty({ id: DUTY })],
      disputes: [],
      fingerprints: [],
    }),
    isQuotedFrom,
  );
  const { verdict } = judgedById(catalog, DUTY);

  test('count claims by the date of their text, and a bound where it settles the era', () => {
    assert.equal(verdict['until-2013'].value, CM);
    assert.equal(verdict['until-2013'].agreement.communityManager, 2);
    assert.equal(verdict['since-2014'].value, SMM);
    assert.equal(verdict['since-2014'].agreement.socialMediaManager, 1);
  });

  test('leave a text of unknown date to the answer across all sources', () => {
    assert.equal(verdict.all.agreement.socialMediaManager, 2);
  });
});

describe('what an answer rests on', () => {
  test('is every claim without which the answer would be another', () => {
    const { verdict } = judged({ abe: [assignsCm], ben: [assignsCm], cid: [assignsCm, assignsCm], dee: [assignsSmm] });
    assert.deepEqual(
      verdict.all.decisive.map(({ id }) => id),
      // Without one of the three it is two of three, which is no clear majority; without the fourth all agree. A source
      // that says it twice can lose either claim.
      ['abe-0', 'ben-0', 'dee-0'],
    );
  });

  test('makes the answer thin where our interpretation decides', () => {
    const interpreted = (words?: string) => {
      const duties = [
        { duty: DUTY, stance: 'assigns' as const, ...(words === undefined ? {} : { interpreted: words }) },
      ];
      return ['abe', 'ben', 'cid', 'dee'].map((id, index) =>
        claimsOf(
          id,
          aClaim({
            id: `${id}-says`,
            text: `${id}-2010-post`,
            role: index === 3 ? SMM : CM,
            duties: index === 3 ? duties : [{ duty: DUTY, stance: 'assigns' }],
          }),
        ),
      );
    };
    const certaintyWith = (words?: string) => {
      const sources = ['abe', 'ben', 'cid', 'dee'].map((id) => aSource({ id }));
      const content = {
        sources,
        claims: interpreted(words),
        duties: [aDuty({ id: DUTY })],
        disputes: [],
        fingerprints: [],
      };
      return judgedById(buildCatalog(aContent(content), isQuotedFrom), DUTY).verdict.all.certainty;
    };
    assert.equal(certaintyWith().level, 'fair');
    assert.equal(certaintyWith('We take the words so.').level, 'thin');
    assert.ok(certaintyWith('We take the words so.').reasons.includes('rests-on-an-interpretation'));
  });
});

describe('the answer for one role', () => {
  const table: [verdict: VerdictValue, cm: RoleAnswer, smm: RoleAnswer][] = [
    [CM, 'yes', 'no'],
    [SMM, 'no', 'yes'],
    ['mostly-community-manager', 'mostly-yes', 'mostly-no'],
    ['mostly-social-media-manager', 'mostly-no', 'mostly-yes'],
    ['shared', 'both', 'both'],
    ['disputed', 'sources-disagree', 'sources-disagree'],
    ['unassigned', 'no-source', 'no-source'],
  ];
  for (const [verdict, cm, smm] of table) {
    test(`to ${verdict} is "${cm}" for the community manager and "${smm}" for the social media manager`, () => {
      assert.deepEqual([answerFor(verdict, CM), answerFor(verdict, SMM)], [cm, smm]);
    });
  }

  test('is never "no" from what sources leave out or only mention', () => {
    const { verdict } = judged({ abe: [], ben: [mentionsCm], cid: [deniesCm, deniesSmm] });
    assert.equal(answerFor(verdict.all.value, CM), 'no-source');
  });
});
