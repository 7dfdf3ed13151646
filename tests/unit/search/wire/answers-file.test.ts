import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { buildCatalog } from '../../../../src/model/catalog.ts';
import { isQuotedFrom } from '../../../../src/reading/fingerprint.ts';
import { createEngine } from '../../../../src/search/query/further.ts';
import { findDuties } from '../../../../src/search/query/find-duties.ts';
import { answersFile, sourceFile } from '../../../../src/search/wire/answers-file.ts';
import { siteIndexData } from '../../../../src/search/wire/site-index.ts';
import { suggestionsOf } from '../../../../src/search/wire/pack-suggestions.ts';
import type { Statement } from '../../../../src/model/verdict.ts';
import { DUTY, aCatalogSaying, aContent, aDuty, aSource } from '../../../support/content.ts';

const CM = 'community-manager';
const SMM = 'social-media-manager';
const givesCm: Statement = { role: CM, stance: 'assigns' };
const givesSmm: Statement = { role: SMM, stance: 'assigns' };
const givesBoth: Statement = { role: 'both', stance: 'assigns' };
const deniesCm: Statement = { role: CM, stance: 'denies' };
const mentionsCm: Statement = { role: CM, stance: 'mentions' };

type Said = Readonly<Record<string, readonly Statement[]>>;

const answered = (said: Said) => answersFile(aCatalogSaying(said)).duties[DUTY];
const roles = (said: Said) => Object.values(answered(said)?.roles ?? {});
const evidence = (said: Said) =>
  answered(said)?.evidence.map(({ claim, role, denies }) => `${claim} ${role}${denies ? ' denies' : ''}`);

describe('a question whether a role does a duty', () => {
  test('is answered yes for the role that all sources name, and no for the other, whatever the rest leave out', () => {
    assert.deepEqual(roles({ adams: [givesCm], brown: [givesCm], carter: [] }), [
      'Yes: both sources agree',
      'No, sources say it is the community manager’s job: both sources agree',
    ]);
    assert.deepEqual(roles({ adams: [givesSmm], brown: [givesSmm], carter: [givesSmm] }), [
      'No, sources say it is the social media manager’s job: all 3 sources agree',
      'Yes: all 3 sources agree',
    ]);
  });

  test('is answered mostly yes and mostly no where a clear majority names one role', () => {
    assert.deepEqual(roles({ adams: [givesCm], brown: [givesCm], carter: [givesCm], dean: [givesSmm] }), [
      'Mostly yes: 3 of 4 sources',
      'Mostly no, it is mostly the community manager’s job: 3 of 4 sources',
    ]);
    assert.deepEqual(roles({ adams: [givesSmm], brown: [givesSmm], carter: [givesSmm], dean: [givesBoth] }), [
      'Mostly no, it is mostly the social media manager’s job: 3 of 4 sources',
      'Mostly yes: 3 of 4 sources',
    ]);
  });

  test('is answered for both where most say so', () => {
    const both = 'Both do: 2 of 3 sources say both';
    assert.deepEqual(roles({ adams: [givesBoth], brown: [givesBoth], carter: [givesCm] }), [both, both]);
  });

  test('is answered by the answer on the duty, which the index has, where sources disagree', () => {
    assert.equal(answered({ adams: [givesCm], brown: [givesCm], carter: [givesSmm] })?.roles, undefined);
  });

  test('is answered with what contradicts it', () => {
    assert.deepEqual(roles({ adams: [deniesCm], brown: [givesSmm] }), [
      'No, sources say it is the social media manager’s job: one source only; one says it’s not the community manager’s job',
      'Yes: one source only; one says it’s not the community manager’s job',
    ]);
  });

  test('is answered so where no source assigns it, and a denial alone is no answer', () => {
    const nobody = 'No source says: none of our sources assigns it to either role';
    assert.deepEqual(roles({ adams: [mentionsCm], brown: [] }), [nobody, nobody]);
    const denied = `${nobody}; one says it’s not the community manager’s job`;
    assert.deepEqual(roles({ adams: [deniesCm] }), [denied, denied]);
  });
});

describe('the evidence of a duty', () => {
  test('is a claim for each role that has it', () => {
    assert.deepEqual(evidence({ adams: [givesCm], brown: [givesSmm] }), [`adams-0 ${CM}`, `brown-0 ${SMM}`]);
  });

  test('is of a core voice before another', () => {
    assert.deepEqual(evidence({ far: [givesCm], zoe: [givesCm] }), [`zoe-0 ${CM}`]);
  });

  test('holds the denial, where that decides', () => {
    assert.deepEqual(evidence({ adams: [deniesCm], brown: [givesSmm] }), [`brown-0 ${SMM}`, `adams-0 ${CM} denies`]);
    assert.deepEqual(evidence({ adams: [deniesCm], brown: [givesCm] }), [`brown-0 ${CM}`, `adams-0 ${CM} denies`]);
  });

  test('is none where nobody gives it', () => {
    assert.deepEqual(evidence({ adams: [mentionsCm] }), []);
  });

  test('says so where a claim was read only as another text reports it', () => {
    const [, second] = answersFile(buildCatalog(aContent(), isQuotedFrom)).duties[DUTY]?.evidence ?? [];
    assert.equal(second?.by, 'Brown, “On hosts”, known through “What I heard”');
  });
});

describe('what one source says', () => {
  test('is told of every duty that it speaks of, and of no other', () => {
    const catalog = aCatalogSaying({ adams: [mentionsCm, deniesCm], brown: [] });
    assert.deepEqual(sourceFile(catalog, 'brown').duties, {});
    assert.equal(sourceFile(catalog, 'adams').duties[DUTY]?.stands, 'says it’s not the community manager’s job');
    assert.equal(sourceFile(catalog, 'adams').duties[DUTY]?.claim, 'adams-1');
  });
});

describe('the suggestions', () => {
  test('hold a verdict with its count for each duty of the index, in its order', () => {
    const { indexData, verdicts } = suggestionsOf(buildCatalog(aContent(), isQuotedFrom));
    assert.deepEqual(
      indexData.duties.map(({ id }, index) => [id, verdicts[index]?.verdict, verdicts[index]?.count]),
      [
        ['welcome-members', 'disputed', '1 of 2 sources says community manager, 1 social media manager'],
        ['run-campaigns', 'unassigned', 'none of our sources assigns it to either role'],
      ],
    );
  });
});

describe('the names of duties', () => {
  const { indexData } = suggestionsOf(
    buildCatalog(
      aContent({
        duties: [
          aDuty({
            otherNames: ['greet', 'onboard'].map((name) => ({ name, sharedWith: [] })),
            searchTerms: [{ name: 'newbies', sharedWith: [] }],
          }),
          aDuty({ id: 'run-campaigns', group: 'reach' }),
        ],
      }),
      isQuotedFrom,
    ),
  );

  test('have the other names, counted, before the search terms', () => {
    assert.deepEqual(
      indexData.duties.map(({ aliases, otherNames }) => [aliases, otherNames]),
      [
        [['greet', 'onboard', 'newbies'], 2],
        [['other name of run-campaigns'], 1],
      ],
    );
  });

  test('find by a search term, which is never the name that the duty is told by', () => {
    const [byTerm] = findDuties(createEngine(indexData), 'newbies').duties;
    assert.deepEqual([byTerm?.id, byTerm?.name], [DUTY, `Name of ${DUTY}`]);
    const [byName] = findDuties(createEngine(indexData), 'onboard').duties;
    assert.deepEqual([byName?.id, byName?.name], [DUTY, 'onboard']);
  });
});

describe('the names of sources', () => {
  test('are the whole and the short one, but not a short one that is a word for some duty', () => {
    const catalog = buildCatalog(
      aContent({
        sources: [
          aSource({ id: 'foster', name: 'Dawn Foster', short: 'Foster' }),
          aSource({ id: 'brown', name: 'Bea Brown', short: 'Brown' }),
          aSource({ id: 'disco', name: 'Disco', short: 'Disco' }),
        ],
        duties: [aDuty({ name: 'Foster belonging', otherNames: [{ name: 'disco night', sharedWith: [] }] })],
      }),
      isQuotedFrom,
    );
    assert.deepEqual(Object.fromEntries(siteIndexData(catalog).sources.map(({ id, names }) => [id, names])), {
      brown: ['Bea Brown', 'Brown'],
      disco: ['Disco'],
      foster: ['Dawn Foster'],
    });
  });
});
