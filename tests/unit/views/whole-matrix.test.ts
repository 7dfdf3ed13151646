import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { bandName, sourcesByStanding, wholeMatrixOf } from '../../../src/views/whole-matrix.ts';
import { aCatalogOnDuties, aDuty, aSource } from '../../support/content.ts';
import { CM, SMM, assigns, idsOf, mentions } from '../../support/statements.ts';

const catalog = aCatalogOnDuties(
  {
    'a-social': { adams: [assigns(SMM)], brown: [assigns(SMM)] },
    'b-one': { adams: [assigns(CM)], brown: [] },
    'c-two': { adams: [assigns(CM)], brown: [assigns(CM)] },
    'd-nobody': { adams: [mentions(CM)], brown: [] },
  },
  {
    duties: [
      aDuty({ id: 'a-social', group: 'reach' }),
      aDuty({ id: 'b-one' }),
      aDuty({ id: 'c-two' }),
      aDuty({ id: 'd-nobody', group: 'reach' }),
    ],
    sources: [
      aSource({ id: 'adams', standing: 'vendor' }),
      aSource({ id: 'brown', core: false }),
      aSource({ id: 'clark', standing: 'vendor' }),
    ],
  },
);
const bandsOf = (order: Parameters<typeof wholeMatrixOf>[1]) =>
  wholeMatrixOf(catalog, order).bands.map((band) => [bandName(band), ...idsOf(band.duties.map(({ duty }) => duty))]);

describe('the whole matrix', () => {
  test('is no picture where it has more cells than one may have, and keeps its duties', () => {
    const { bands, sections } = wholeMatrixOf(catalog, 'a-z', 11);
    assert.deepEqual(sections, []);
    assert.deepEqual(
      bands.map(({ duties }) => duties.length),
      [4],
    );
    assert.equal(wholeMatrixOf(catalog, 'a-z', 12).sections.length, 2);
  });

  test('has its duties by answer from one role to the other, within an answer those of more sources first', () => {
    assert.deepEqual(bandsOf('by-answer'), [
      ['Community manager', 'c-two', 'b-one'],
      ['Social media manager', 'a-social'],
      ['Not assigned', 'd-nobody'],
    ]);
  });

  test('has them by group, or A–Z, where that is asked for', () => {
    const [members, reach] = catalog.groups.filter(({ id }) => ['members', 'reach'].includes(id));
    assert.deepEqual(bandsOf('by-group'), [
      [members?.name, 'b-one', 'c-two'],
      [reach?.name, 'a-social', 'd-nobody'],
    ]);
    assert.deepEqual(bandsOf('a-z'), [['All duties', 'a-social', 'b-one', 'c-two', 'd-nobody']]);
  });

  test('has a row for each source under its kind, with what that source says in the order of the duties', () => {
    const { sections } = wholeMatrixOf(catalog, 'by-answer');
    assert.deepEqual(
      sections.map(({ standing, rows }) => [
        standing,
        ...rows.map(({ source, cells }) => [source.id, ...cells.map(({ value }) => value)]),
      ]),
      [
        ['practitioner', ['brown', CM, 'none', SMM, 'none']],
        ['vendor', ['adams', CM, CM, SMM, 'mentions'], ['clark', 'none', 'none', 'none', 'none']],
      ],
    );
  });
});

test('sources are listed by kind in the order of the closed list, without kinds that none is of', () => {
  assert.deepEqual(
    sourcesByStanding(catalog).map(({ standing, sources }) => [standing, idsOf(sources)]),
    [
      ['practitioner', ['brown']],
      ['vendor', ['adams', 'clark']],
    ],
  );
});
