import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { TextDate } from '../../../src/schema/date.ts';
import { laterAnswersOf, positionTimelineOf } from '../../../src/views/positions-timeline.ts';
import { aCatalog, aClaim, aContent, aSource, aText, claimsOf } from '../../support/content.ts';
import { idsOf } from '../../support/statements.ts';

type Taken = readonly [source: string, date: TextDate, position: string | undefined];

function catalogOf(taken: readonly Taken[], question?: { asked: string; also: string[] }) {
  const [file] = aContent().positions;
  return aCatalog({
    sources: taken.map(([id, date]) => aSource({ id, texts: [aText({ id: `${id}-post`, date })] })),
    claims: taken.map(([source, , position]) =>
      claimsOf(
        source,
        aClaim({
          id: `${source}-says`,
          text: `${source}-post`,
          role: 'both',
          duties: [],
          aspects: ['one-job-or-two'],
          ...(position === undefined ? {} : { position }),
        }),
      ),
    ),
    ...(file && question ? { positions: [{ ...file, data: { ...file.data, question } }] } : {}),
    disputes: [],
    fingerprints: [],
  });
}

const TAKEN: readonly Taken[] = [
  ['adams', '2011-03', 'two-jobs'],
  ['brown', { between: ['2012-12-01', '2013-02-01'] }, 'one-job'],
  ['clark', { after: '2007' }, 'two-jobs'],
  ['dean', '2013-06-01', 'two-jobs'],
];

describe('the timeline of positions', () => {
  test('has every year from the first to the last, each name under its position, and last those of no known year', () => {
    const rows = positionTimelineOf(catalogOf(TAKEN)).map(({ year, byPosition }) => [
      year,
      ...byPosition.map((claims) => idsOf(claims.map(({ source }) => source)).join()),
    ]);
    assert.deepEqual(rows, [
      [2011, 'adams', ''],
      [2012, '', ''],
      [2013, 'dean', 'brown'],
      [undefined, 'clark', ''],
    ]);
  });
});

describe('what was said after a question', () => {
  const asking = catalogOf(
    [
      ...TAKEN,
      ['evans', '2013-06', 'one-job'],
      ['ford', { after: '2014' }, 'two-jobs'],
      ['green', '2016-01-02', undefined],
      ['hall', 'unknown', 'two-jobs'],
      ['ives', '2015', 'one-job'],
    ],
    { asked: 'dean-says', also: [] },
  );

  test('is what is surely later, by date', () => {
    assert.deepEqual(idsOf(laterAnswersOf(asking)?.answers ?? []), ['ford-says', 'ives-says', 'green-says']);
  });

  test('is counted by position, the one that more sources hold first', () => {
    const tally = laterAnswersOf(asking)?.tally.map(({ name, sources }) => [name, ...idsOf(sources)]);
    assert.deepEqual(tally, [
      ['Two jobs', 'ford'],
      ['One job', 'ives'],
    ]);
  });

  test('is undefined where no question is named', () => {
    assert.equal(laterAnswersOf(catalogOf(TAKEN)), undefined);
  });
});
