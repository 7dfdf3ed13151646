import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { buildCatalog } from '../../../../src/model/catalog.ts';
import { isQuotedFrom } from '../../../../src/reading/fingerprint.ts';
import { answersFile, sourceFile } from '../../../../src/search/wire/answers-file.ts';
import { siteIndexData } from '../../../../src/search/wire/site-index.ts';
import { suggestionsOf } from '../../../../src/search/wire/suggestions-file.ts';
import type { Statement } from '../../../../src/model/verdict.ts';
import { DUTY, aCatalogSaying, aContent, aDuty, aSource } from '../../../support/content.ts';

const CM = 'community-manager';
const SMM = 'social-media-manager';
const givesCm: Statement = { role: CM, stance: 'assigns' };
const givesSmm: Statement = { role: SMM, stance: 'assigns' };
const givesBoth: Statement = { role: 'both', stance: 'assigns' };
const deniesCm: Statement = { role: CM, stance: 'denies' };
const qualifiesCm: Statement = { role: CM, stance: 'mentions' };

type Said = Readonly<Record<string, readonly Statement[]>>;

const answered = (said: Said) => answersFile(aCatalogSaying(said)).duties[DUTY];
const roles = (said: Said) => Object.values(answered(said)?.roles ?? {});
const evidence = (said: Said) =>
  answered(said)?.evidence.map(({ claim, role, denies }) => `${claim} ${role}${denies ? ' denies' : ''}`);

describe('a question whether a role does a duty', () => {
  test('is answered yes where sources give it and none is against; silence is never a no', () => {
    assert.deepEqual(roles({ adams: [givesCm], brown: [givesCm], carter: [] }), [
      'Yes: 2 sources, none against',
      'No source says so; Adams and Brown give it to the community manager',
    ]);
  });

  test('is answered yes, and to both', () => {
    assert.deepEqual(roles({ adams: [givesBoth], brown: [givesCm] }), [
      'Yes, and to both: 1 source gives it to both, 1 to the community manager alone',
      'Yes, and to both: 1 source gives it to both, 1 to the community manager alone',
    ]);
  });

  test('is answered by the verdict, which stands in the page, where sources split', () => {
    assert.equal(answered({ adams: [givesCm], brown: [givesCm], carter: [givesSmm] })?.roles, undefined);
  });

  test('is answered no only where a source denies it and none gives it', () => {
    assert.deepEqual(roles({ adams: [deniesCm], brown: [givesSmm] }), [
      'No: Adams denies it to the community manager and no source gives it to that role; Brown gives it to the social media manager',
      'Yes: 1 source, none against',
    ]);
  });

  test('is answered so where nobody gives it to anyone', () => {
    const nobody = 'No source says so; nobody who was read gives it to either';
    assert.deepEqual(roles({ adams: [qualifiesCm], brown: [] }), [nobody, nobody]);
  });

  test('names three of many who give it to the other role', () => {
    const many = Object.fromEntries(['adams', 'brown', 'carter', 'dean', 'evans'].map((name) => [name, [givesCm]]));
    assert.equal(roles(many)[1], 'No source says so; Adams, Brown, Carter and 2 more give it to the community manager');
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
    assert.deepEqual(evidence({ adams: [qualifiesCm] }), []);
  });

  test('says so where a claim was read only as another text reports it', () => {
    const [, second] = answersFile(buildCatalog(aContent(), isQuotedFrom)).duties[DUTY]?.evidence ?? [];
    assert.equal(second?.by, 'Brown, 2012, as reported in “What I heard”');
  });
});

describe('what one source says', () => {
  test('is told of every duty that it speaks of, and of no other', () => {
    const catalog = aCatalogSaying({ adams: [qualifiesCm, deniesCm], brown: [] });
    assert.deepEqual(sourceFile(catalog, 'brown'), {});
    assert.equal(sourceFile(catalog, 'adams')[DUTY]?.stands, 'denies it to the community manager');
    assert.equal(sourceFile(catalog, 'adams')[DUTY]?.claim, 'adams-1');
  });
});

describe('the suggestions', () => {
  test('hold a verdict with its count for each duty of the index, in its order', () => {
    const { indexData, verdicts } = suggestionsOf(buildCatalog(aContent(), isQuotedFrom));
    assert.deepEqual(
      indexData.duties.map(({ id }, index) => [id, verdicts[index]?.verdict, verdicts[index]?.count]),
      [
        ['welcome-members', 'disputed', '1 source for the community manager, 1 for the social media manager'],
        ['run-campaigns', 'unassigned', 'nobody who was read gives it to either'],
      ],
    );
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
