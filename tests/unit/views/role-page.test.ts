import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { buildCatalog } from '../../../src/model/catalog.ts';
import { isQuotedFrom } from '../../../src/reading/fingerprint.ts';
import type { Claim } from '../../../src/schema/claim.ts';
import type { ClaimRole } from '../../../src/schema/role.ts';
import { markRuns } from '../../../src/views/mark-runs.ts';
import { postingLines } from '../../../src/views/posting-lines.ts';
import { hybridDemand, ownDuties, rolePage } from '../../../src/views/role-page.ts';
import { aClaim, aContent, aDuty, aPosting, aSource, claimsOf, postingsOf } from '../../support/content.ts';

const SOURCES = ['s1', 's2', 's3', 's4'];

/** Who says what of each duty, by source; a dash is nobody. */
const SAID: Readonly<Record<string, readonly (ClaimRole | '-')[]>> = {
  'only-two': ['community-manager', 'community-manager', '-', '-'],
  'only-three': ['community-manager', 'community-manager', 'community-manager', '-'],
  mostly: ['community-manager', 'community-manager', 'community-manager', 'both'],
  shared: ['both', 'both', 'community-manager', '-'],
  disputed: ['community-manager', 'social-media-manager', '-', '-'],
  'other-mostly': ['social-media-manager', 'social-media-manager', 'social-media-manager', 'both'],
  'other-only': ['social-media-manager', '-', '-', '-'],
  trait: ['community-manager', '-', '-', '-'],
  nobody: ['-', '-', '-', '-'],
};

function claimsBy(source: string, index: number): Claim[] {
  return Object.entries(SAID).flatMap(([duty, said]) => {
    const role = said[index] ?? '-';
    if (role === '-') return [];
    const duties = [{ duty, stance: 'assigns' as const }];
    return [aClaim({ id: `${source}-${duty}`, text: `${source}-2010-post`, role, duties })];
  });
}

const catalog = buildCatalog(
  aContent({
    sources: SOURCES.map((id) => aSource({ id })),
    claims: SOURCES.map((id, index) => claimsOf(id, ...claimsBy(id, index))),
    duties: Object.keys(SAID).map((id) => aDuty({ id, kind: id === 'trait' ? 'trait' : 'work' })),
    disputes: [],
  }),
  isQuotedFrom,
);
const ids = (duties: readonly { readonly duty: { readonly id: string } }[]): string[] =>
  duties.map(({ duty }) => duty.id);

describe('the page of a role', () => {
  test('has its duties from those that are only its own to those that are disputed, the best supported first', () => {
    const { bands } = rolePage(catalog, 'community-manager');
    assert.deepEqual(
      bands.map(({ band, duties }) => [band, ids(duties)]),
      [
        ['only', ['only-three', 'only-two']],
        ['mostly', ['mostly']],
        ['shared', ['shared']],
        ['disputed', ['disputed']],
      ],
    );
  });

  test('has the other role’s duties apart, and the other role has them as its own', () => {
    assert.deepEqual(ids(rolePage(catalog, 'community-manager').ofOther), ['other-mostly', 'other-only']);
    const social = rolePage(catalog, 'social-media-manager');
    assert.deepEqual(
      social.bands.map(({ band, duties }) => [band, ids(duties)]),
      [
        ['only', ['other-only']],
        ['mostly', ['other-mostly']],
        ['shared', ['shared']],
        ['disputed', ['disputed']],
      ],
    );
    assert.deepEqual(ids(social.ofOther), ['mostly', 'only-three', 'only-two']);
  });

  test('counts no trait as work, and what nobody assigns as nobody’s', () => {
    const { traits, unassigned } = rolePage(catalog, 'community-manager');
    assert.deepEqual(ids(traits), ['trait']);
    assert.deepEqual(ids(unassigned), ['nobody']);
    assert.deepEqual(
      ownDuties(catalog, 'community-manager').map(({ id }) => id),
      ['only-three', 'only-two', 'mostly', 'trait'],
    );
  });

  test('says how much of the reading list is about the role: sources with a statement on it or on both', () => {
    assert.deepEqual(rolePage(catalog, 'community-manager').evidence, {
      sources: 4,
      allSources: 4,
      statements: 11,
      otherStatements: 5,
    });
  });
});

describe('the lines for a posting', () => {
  const groups = postingLines(rolePage(catalog, 'community-manager'));

  test('begin with what is only and mostly the role’s, and its qualities, which are chosen already', () => {
    assert.deepEqual(
      groups.map(({ kind, lines }) => [kind, lines.map(({ isPreset }) => isPreset)]),
      [
        ['only', [true, true]],
        ['mostly', [true]],
        ['traits', [true]],
        ['shared', [false]],
        ['disputed', [false]],
        ['other', [false, false]],
      ],
    );
  });

  test('tell the ten that most sources assign to the role, of what is its own, without its qualities', () => {
    const leading = groups.flatMap(({ lines }) => lines.filter(({ isLeading }) => isLeading).map(({ id }) => id));
    assert.deepEqual(leading, ['only-three', 'only-two', 'mostly']);
  });

  test('name the role whose job a line is, where sources name one, and how many do', () => {
    const lines = new Map(groups.flatMap((group) => group.lines).map((line) => [line.id, line]));
    assert.equal(lines.get('mostly')?.owner, 'community-manager');
    assert.equal(lines.get('other-only')?.owner, 'social-media-manager');
    assert.equal(lines.get('disputed')?.owner, undefined);
    assert.equal(lines.get('mostly')?.count, '3 of 4 sources');
    assert.equal(lines.get('trait')?.isTrait, true);
  });
});

test('marks of one kind are one run, in the order of the marks', () => {
  const duties = rolePage(catalog, 'community-manager').bands.flatMap((band) => band.duties);
  const runs = (id: string) =>
    duties.filter(({ duty }) => duty.id === id).flatMap(({ verdict }) => markRuns(verdict.all));
  assert.deepEqual(runs('shared'), [
    { value: 'community-manager', x: 0, width: 11 },
    { value: 'both', x: 11, width: 22 },
  ]);
});

test('of postings with both titles, duties that fewer than half of them ask for are left out', () => {
  const asking = (id: string, ...duties: string[]) => aPosting({ id, duties });
  const content = aContent({
    duties: ['a', 'b', 'c'].map((id) => aDuty({ id })),
    postings: [
      postingsOf('hybrid', asking('h-1', 'a', 'b'), asking('h-2', 'b'), asking('h-3', 'b', 'c'), asking('h-4', 'a')),
      postingsOf('community-manager', asking('cm-1', 'c')),
    ],
  });
  const { postings, duties } = hybridDemand(buildCatalog(content, isQuotedFrom));
  assert.equal(postings, 4);
  assert.deepEqual(
    duties.map(({ duty, count }) => [duty.id, count]),
    [
      ['b', 3],
      ['a', 2],
    ],
  );
});
