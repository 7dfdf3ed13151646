import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { claimsInFull, dutyPage } from '../../../src/views/duty-page.ts';
import {
  DUTY,
  aCatalog,
  aCatalogOnDuties,
  aCatalogSaying,
  aClaim,
  aDispute,
  aDuty,
  aSource,
  aText,
  claimsOf,
} from '../../support/content.ts';
import { CM, SMM, assigns, denies, idsOf, mentions } from '../../support/statements.ts';

describe('the sources on the page of a duty', () => {
  test('stand with those that say the same, from the community manager over both to the other, denials after', () => {
    const { camps } = dutyPage(
      aCatalogSaying({
        adams: [denies(CM)],
        brown: [assigns(SMM)],
        clark: [assigns('both')],
        davis: [assigns(CM)],
        evans: [mentions(CM)],
        far: [assigns(CM)],
      }),
      DUTY,
    );
    const [community, both, social, denial, mention, ...rest] = camps.map(({ value, cells }) => [
      value,
      idsOf(cells.map(({ source }) => source)),
    ]);
    assert.deepEqual(community, [CM, ['davis', 'far']]);
    assert.deepEqual(both, ['both', ['clark']]);
    assert.deepEqual(social, [SMM, ['brown']]);
    assert.deepEqual(denial, ['denies', ['adams']]);
    assert.deepEqual(mention?.[1], ['evans']);
    assert.deepEqual(rest, []);
  });

  test('in which nothing was found are named up to two hundred', () => {
    const sources = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`far${at}`, []]));
    const named = (count: number) => dutyPage(aCatalogSaying({ adams: [assigns(CM)], ...sources(count) }), DUTY);
    assert.equal(named(200).areNothingFoundNamed, true);
    assert.equal(named(201).areNothingFoundNamed, false);
    assert.equal(named(201).nothingFound.length, 201);
  });

  test('in which nothing was found stand apart, and nobody stands under what nobody says', () => {
    const { camps, nothingFound } = dutyPage(aCatalogSaying({ adams: [], brown: [assigns(CM)], far: [] }), DUTY);
    assert.deepEqual(idsOf(nothingFound), ['adams', 'far']);
    assert.deepEqual(
      camps.map(({ value }) => value),
      [CM],
    );
  });

  test('have the claims that give the duty before those that deny it, and those before mere mentions', () => {
    const said = [mentions(CM), denies(SMM), assigns(CM), mentions(SMM), assigns(CM)];
    const [camp] = dutyPage(aCatalogSaying({ adams: said }), DUTY).camps;
    assert.deepEqual(idsOf(camp?.cells[0]?.claims ?? []), ['adams-2', 'adams-4', 'adams-1', 'adams-0', 'adams-3']);
  });
});

describe('the claims on the page of a duty', () => {
  const many = (count: number) => Array.from({ length: count }, () => assigns(CM));
  const catalog = aCatalogSaying({
    adams: many(4),
    brown: many(1),
    clark: [assigns(SMM)],
    davis: [denies(SMM)],
    evans: [mentions(CM)],
  });
  const shown = (inFull: number) => {
    const page = dutyPage(catalog, DUTY, inFull);
    return {
      full: idsOf(claimsInFull(page)),
      short: page.camps.flatMap(({ voices }) => voices.flatMap(({ inShort, more }) => idsOf([...inShort, ...more]))),
      numbers: [page.shown, page.shortened],
    };
  };

  test('are all there, in full as far as there is room', () => {
    for (const room of [0, 1, 4, 7, 8, 100]) {
      const { full, short, numbers } = shown(room);
      assert.equal(new Set([...full, ...short]).size, 8);
      assert.deepEqual(numbers, [full.length, short.length]);
      assert.equal(full.length, Math.min(room, 8));
    }
  });

  test('have room for every side before a side has more, and for every source before one has more', () => {
    assert.deepEqual(shown(3).full, ['adams-0', 'clark-0', 'davis-0']);
    assert.deepEqual(shown(4).full, ['adams-0', 'brown-0', 'clark-0', 'davis-0']);
  });

  test('that only mention the duty have room last', () => {
    assert.deepEqual(shown(7).short, ['evans-0']);
  });

  test('are one line of each source that has none in full, and the others are counted', () => {
    const [camp] = dutyPage(catalog, DUTY, 1).camps;
    assert.deepEqual(
      camp?.voices.map(({ inFull, inShort, more }) => [idsOf(inFull), idsOf(inShort), more.length]),
      [
        [['adams-0'], [], 3],
        [[], ['brown-0'], 0],
      ],
    );
  });

  test('say which role only those give the duty to that are not shown', () => {
    const alsoGivenBy = (...said: readonly ReturnType<typeof assigns>[]) =>
      dutyPage(aCatalogSaying({ adams: said }), DUTY, 1).camps.flatMap(({ voices }) =>
        voices.map((voice) => voice.alsoGivenBy),
      );
    assert.deepEqual(alsoGivenBy(assigns(CM), assigns(SMM)), [SMM]);
    assert.deepEqual(alsoGivenBy(assigns(CM), assigns(CM)), [undefined]);
    assert.deepEqual(alsoGivenBy(assigns(CM), denies(SMM), mentions(SMM)), [undefined]);
    assert.deepEqual(alsoGivenBy(assigns('both'), assigns(SMM)), [undefined]);
  });

  test('are under their sources, those with a claim in full first', () => {
    const late = aSource({ id: 'brown', core: true, texts: [aText({ id: 'brown-2010-post', date: '2020' })] });
    const said = aCatalogOnDuties(
      { [DUTY]: { adams: [assigns(CM)], brown: [assigns(CM)] } },
      { sources: [aSource(), late] },
    );
    const [camp] = dutyPage(said, DUTY, 1).camps;
    assert.deepEqual(
      camp?.voices.map(({ source, inFull, inShort }) => [source.id, idsOf(inFull), idsOf(inShort)]),
      [
        ['brown', ['brown-0'], []],
        ['adams', [], ['adams-0']],
      ],
    );
  });
});

describe('what stands around a duty', () => {
  const catalog = aCatalog({
    claims: [claimsOf('adams', aClaim(), aClaim({ id: 'adams-other' }))],
    duties: [
      aDuty({ related: ['run-campaigns', 'moderate'] }),
      aDuty({ id: 'run-campaigns', group: 'reach' }),
      aDuty({ id: 'moderate' }),
    ],
    disputes: [
      aDispute({ id: 'on-campaigns', duties: ['run-campaigns'] }),
      aDispute({ id: 'on-both', duties: ['run-campaigns', DUTY] }),
    ],
  });
  const page = dutyPage(catalog, DUTY);

  test('is its own group, and what is related to it in the order in which it is written', () => {
    assert.equal(page.judged.duty.id, DUTY);
    assert.equal(page.group, catalog.groups.find(({ id }) => id === 'members')?.name);
    assert.deepEqual(idsOf(page.related), ['run-campaigns', 'moderate']);
  });

  test('are the disputes about it, and no others', () => {
    assert.deepEqual(idsOf(page.disputes), ['on-both']);
  });

  test('is the statement that its answer rests on, where its duty is our interpretation, with why we take it so', () => {
    const interpreted = 'We take “hosting” to include welcoming.';
    const on = (id: string, said: { readonly interpreted?: string }) =>
      claimsOf(id.replace(/-.*/, ''), aClaim({ id, duties: [{ duty: DUTY, stance: 'assigns', ...said }] }));
    const decisive = (...claims: ReturnType<typeof claimsOf>[]) =>
      dutyPage(aCatalog({ claims, disputes: [] }), DUTY).decisive.map((one) => [one.claim.id, one.interpreted]);
    assert.deepEqual(decisive(on('adams-hosts', { interpreted })), [['adams-hosts', interpreted]]);
    assert.deepEqual(decisive(on('adams-hosts', {})), [], 'the text names the work itself');
    const [more] = on('adams-more', {}).data.claims;
    const [hosts] = on('adams-hosts', { interpreted }).data.claims;
    assert.ok(more && hosts);
    assert.deepEqual(decisive(claimsOf('adams', hosts, more)), [], 'the answer is the same without it');
  });

  test('is nothing for an id that no duty has', () => {
    assert.throws(() => dutyPage(catalog, 'sleep'), /"sleep"/);
  });
});
