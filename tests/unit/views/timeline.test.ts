import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { TextDate } from '../../../src/schema/date.ts';
import { isSurelyWithin, timelineOf } from '../../../src/views/timeline.ts';
import { aCatalog, aSource, aText } from '../../support/content.ts';

/** The timeline of one source whose texts have these dates, with the id of each text its place in the list. */
const timelineWith = (...dates: readonly TextDate[]) =>
  timelineOf(
    aCatalog({ sources: [aSource({ texts: dates.map((date, index) => aText({ id: String(index), date })) })] }),
  );

const yearsIn = ({ years }: ReturnType<typeof timelineOf>) =>
  years.map(({ year, texts }) => [year, texts.map(({ text }) => text.id)]);

describe('the timeline', () => {
  test('has each text on its own year, whether the day, the month or only the year is known', () => {
    assert.deepEqual(yearsIn(timelineWith('2011-01-01', '2010-12-31', '2011-06', '2012')), [
      [2010, ['1']],
      [2011, ['0', '2']],
      [2012, ['3']],
    ]);
  });

  test('has the years between that have no text', () => {
    assert.deepEqual(yearsIn(timelineWith('2009', '2012')), [
      [2009, ['0']],
      [2010, []],
      [2011, []],
      [2012, ['1']],
    ]);
  });

  test('has a text of which only a bound is known on the year of that bound, the later of two', () => {
    assert.deepEqual(
      yearsIn(timelineWith({ before: '2010-10' }, { after: '2011' }, { between: ['2009', '2012-02'] })),
      [
        [2010, ['0']],
        [2011, ['1']],
        [2012, ['2']],
      ],
    );
  });

  test('has undated texts apart', () => {
    const timeline = timelineWith('unknown', '2010');
    assert.deepEqual(yearsIn(timeline), [[2010, ['1']]]);
    assert.deepEqual(
      timeline.undated.map(({ text }) => text.id),
      ['0'],
    );
  });

  test('has no year where no text is dated', () => {
    assert.deepEqual(yearsIn(timelineWith('unknown')), []);
  });

  test('has core sources first within a year, each part A–Z, every text with the name of its own source', () => {
    const sources = [
      aSource({ id: 'zoe' }),
      aSource({ id: 'far', core: false }),
      aSource({ id: 'abe', sortName: 'Zz' }),
    ].map((source) => ({ ...source, data: { ...source.data, short: source.id.toUpperCase() } }));
    const [year] = timelineOf(aCatalog({ sources })).years;
    assert.deepEqual(
      year?.texts.map(({ text, by, core }) => [text.source, by, core]),
      [
        ['abe', 'ABE', true],
        ['zoe', 'ZOE', true],
        ['far', 'FAR', false],
      ],
    );
  });
});

test('a text is surely of some years only where its bounds leave nothing else', () => {
  const years = { from: 2010, to: 2013 };
  for (const date of ['2010', '2013-12-31', { between: ['2010-01-01', '2012'] }] as const)
    assert.ok(isSurelyWithin(date as never, years), JSON.stringify(date));
  for (const date of [
    'unknown',
    '2009-12',
    '2014',
    { before: '2013' },
    { after: '2010' },
    { between: ['2009', '2011'] },
  ])
    assert.ok(!isSurelyWithin(date as never, years), JSON.stringify(date));
});
