import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Content } from '../../../src/model/content.ts';
import { editionOf } from '../../../src/model/edition.ts';
import { editionPage, inLastEdition } from '../../../src/views/edition-page.ts';
import { sinceLists } from '../../../src/views/edition-since.ts';
import { aCatalog, aClaim, aDispute, aDuty, aSource, aText, claimsOf, entry } from '../../support/content.ts';

const before = aCatalog();
const edition = editionOf(before, '2026-11');

/** A catalog of later, which has the edition. */
const later = (varied: Partial<Content> = {}) =>
  aCatalog({ editions: [entry('editions/', 'json', '2026-11', edition)], ...varied });

/** Every line on what changed: "title | name (page): words". */
function linesOf(varied: Partial<Content>): string[] {
  const catalog = later(varied);
  return sinceLists(catalog, edition, editionPage(catalog, edition).since).flatMap(({ title, entries }) =>
    entries.map(
      ({ name, page, words }) => `${title} | ${name} (${page ? `${page.kind} ${page.id}` : 'no page'}): ${words}`,
    ),
  );
}

const adams = claimsOf('adams', aClaim());
const brown = (varied = {}) =>
  claimsOf('brown', aClaim({ id: 'brown-welcomes', text: 'brown-2012-talk', role: 'social-media-manager', ...varied }));
const sources = [
  aSource(),
  aSource({ id: 'brown', core: false, texts: [aText({ id: 'brown-2012-talk', date: '2012' })] }),
];
const NAME = 'Name of welcome-members';
const THEN = '“sources disagree” (1 of 2 sources says community manager, 1 social media manager) then';

describe('the page of an edition', () => {
  test('has every duty under its group, with the answer of then and the page of today', () => {
    const { groups } = editionPage(later(), edition);
    assert.deepEqual(
      groups.map(({ name, rows }) => [name, rows.map(({ was, page, since }) => [was.answer.value, page, since])]),
      [
        ['Members', [['disputed', { kind: 'duty', id: 'welcome-members' }, 'same']]],
        ['Reach', [['unassigned', { kind: 'duty', id: 'run-campaigns' }, 'same']]],
      ],
    );
  });

  test('names a dispute as it was called, and leads to it as long as it has a page', () => {
    const disputes = (varied: Partial<Content>) => editionPage(later(varied), edition).groups[0]?.rows[0]?.disputes;
    const name = 'Who welcomes?';
    assert.deepEqual(disputes({ disputes: [aDispute({ title: 'Who greets?' })] }), [
      { name, page: { kind: 'dispute', id: 'who-welcomes' } },
    ]);
    assert.deepEqual(disputes({ disputes: [] }), [{ name }]);
  });

  test('marks an answer that is another today, and a duty that is no more', () => {
    const marks = (varied: Partial<Content>) =>
      editionPage(later(varied), edition).groups.flatMap(({ rows }) => rows.map(({ since }) => since));
    assert.deepEqual(marks({ claims: [adams, claimsOf('brown')], disputes: [] }), ['changed', 'same']);
    assert.deepEqual(marks({ duties: [aDuty()] }), ['same', 'withdrawn']);
  });
});

describe('what changed since an edition is listed', () => {
  test('as nothing where nothing did', () => {
    assert.deepEqual(linesOf({}), []);
  });

  test('with both answers and their counts, and what became of a withdrawn statement', () => {
    const gone = { kind: 'claim', was: 'brown-welcomes', because: 'It was about another job.' } as const;
    const moved = [entry('', 'yaml', 'moved', { moved: [], gone: [gone] })];
    assert.deepEqual(linesOf({ claims: [adams, claimsOf('brown')], disputes: [], moved }), [
      `1 answer changed | ${NAME} (duty welcome-members): ${THEN}, “community manager” (one source only) today`,
      '1 statement withdrawn | brown-welcomes (claim brown-welcomes): It was about another job.',
    ]);
  });

  test('with a source and how many statements it brings', () => {
    const clark = claimsOf(
      'clark',
      aClaim({ id: 'clark-welcomes', text: 'clark-2010-post' }),
      aClaim({ id: 'clark-hosts', text: 'clark-2010-post' }),
    );
    assert.deepEqual(
      linesOf({ sources: [...sources, aSource({ id: 'clark', core: false })], claims: [adams, brown(), clark] }),
      [
        `1 answer with other counts | ${NAME} (duty welcome-members): 1 of 2 sources says community manager, 1 social media manager then, 2 of 3 sources say community manager, 1 social media manager today`,
        '2 new statements | Clark (source clark): 2 statements',
        '1 new source | Clark (source clark): ',
      ],
    );
  });

  test('with what a statement counted for and counts for', () => {
    const mentions = brown({ duties: [{ duty: 'welcome-members', stance: 'mentions' }] });
    assert.deepEqual(linesOf({ claims: [adams, mentions], disputes: [] }).slice(1), [
      `1 statement counted differently | brown-welcomes (claim brown-welcomes): on “${NAME}” says it’s the social media manager’s job then, mentions it without saying whose job it is today`,
    ]);
    const onOther = brown({ duties: [{ duty: 'run-campaigns', stance: 'assigns' }] });
    assert.match(
      linesOf({ claims: [adams, onOther], disputes: [] }).at(-1) ?? '',
      /on “Name of welcome-members” says .+ then, nothing today; on “Name of run-campaigns” nothing then, says .+ today$/,
    );
  });

  test('with what a duty was called, and where it stood', () => {
    const moved = [
      entry('', 'yaml', 'moved', {
        moved: [{ kind: 'duty' as const, was: 'run-campaigns', to: 'plan-campaigns' }],
        gone: [],
      }),
    ];
    assert.deepEqual(linesOf({ duties: [aDuty(), aDuty({ id: 'plan-campaigns', group: 'members' })], moved }), [
      '1 duty renamed or moved | Name of plan-campaigns (duty plan-campaigns): called “Name of run-campaigns” then, under the id run-campaigns then and among “Reach” then',
    ]);
  });

  test('with a new duty and its answer, and one that is no more, which has no page unless the log says why', () => {
    assert.deepEqual(linesOf({ duties: [aDuty(), aDuty({ id: 'host-events' })] }), [
      '1 new duty | Name of host-events (duty host-events): Not assigned, none of our sources assigns it to either role',
      '1 duty withdrawn | Name of run-campaigns (no page): ',
    ]);
  });
});

describe('a duty in the last edition', () => {
  test('is found under the id that it has today', () => {
    const moved = [
      entry('', 'yaml', 'moved', {
        moved: [{ kind: 'duty' as const, was: 'run-campaigns', to: 'plan-campaigns' }],
        gone: [],
      }),
    ];
    const catalog = later({ duties: [aDuty(), aDuty({ id: 'plan-campaigns', group: 'reach' })], moved });
    assert.equal(inLastEdition(catalog, 'plan-campaigns')?.kept.was.id, 'run-campaigns');
    assert.equal(inLastEdition(catalog, 'run-campaigns'), undefined);
  });

  test('is that of the latest edition', () => {
    const next = { ...edition, id: '2027-02' };
    const editions = [edition, next].map((one) => entry('editions/', 'json', one.id, one));
    assert.equal(inLastEdition(later({ editions }), 'welcome-members')?.edition.id, '2027-02');
  });

  test('is none where there is no edition, or the duty came later', () => {
    assert.equal(inLastEdition(before, 'welcome-members'), undefined);
    const catalog = later({ duties: [aDuty(), aDuty({ id: 'host-events' })] });
    assert.equal(inLastEdition(catalog, 'host-events'), undefined);
  });
});
