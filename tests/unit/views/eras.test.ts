import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { judgedById } from '../../../src/model/judgement.ts';
import type { ClaimRole } from '../../../src/schema/role.ts';
import type { TextDate } from '../../../src/schema/date.ts';
import { eraShiftOf, thenAndNowOf } from '../../../src/views/eras.ts';
import { aCatalog, aClaim, aDuty, aSource, aText, claimsOf } from '../../support/content.ts';
import { CM, SMM, idsOf } from '../../support/statements.ts';

type Said = readonly [source: string, date: TextDate, role: ClaimRole];

/** A catalog in which each source has a text for each date, and assigns the duty in it. */
function catalogOf(said: Readonly<Record<string, readonly Said[]>>) {
  const all = Object.entries(said).flatMap(([duty, list]) =>
    list.map(([source, date, role]) => ({ duty, source, date, role })),
  );
  const textId = (source: string, date: TextDate): string =>
    `${source}-${JSON.stringify(date).replace(/[^a-z0-9]+/g, '')}-post`;
  const bySource = Map.groupBy(all, ({ source }) => source);
  return aCatalog({
    sources: [...bySource].map(([id, own]) =>
      aSource({
        id,
        texts: [...new Map(own.map(({ date }) => [textId(id, date), date]))].map(([text, date]) =>
          aText({ id: text, date }),
        ),
      }),
    ),
    claims: [...bySource].map(([source, own]) =>
      claimsOf(
        source,
        ...own.map(({ duty, date, role }, index) =>
          aClaim({ id: `${source}-${index}`, text: textId(source, date), role, duties: [{ duty, stance: 'assigns' }] }),
        ),
      ),
    ),
    duties: Object.keys(said).map((id) => aDuty({ id })),
    disputes: [],
    fingerprints: [],
  });
}
const said = (date: TextDate, roles: readonly ClaimRole[], from = 0): Said[] =>
  roles.map((role, index) => [`source-${from + index}`, date, role]);

const catalog = catalogOf({
  'a-stays': [...said('2010', [CM, CM, CM]), ...said('2020', [CM, CM, CM], 3)],
  'b-moves': [...said('2010', [CM, CM, CM]), ...said('2020', [SMM, 'both', SMM], 3)],
  'c-moves-back': [...said('2012', [SMM, SMM, SMM]), ...said({ after: '2014-01' }, [SMM, SMM, CM], 3)],
  'd-few': [...said('2010', [CM, CM, CM]), ...said('2020', [CM, CM], 3)],
  'e-open': said('unknown', [CM, CM, CM, CM]),
});

describe('then and now', () => {
  test('compares the answers of both times only where each has three sources', () => {
    const { shifts, tooFew } = thenAndNowOf(catalog);
    assert.deepEqual(idsOf(shifts.map(({ judged }) => judged.duty)), ['b-moves', 'a-stays', 'c-moves-back']);
    assert.deepEqual(idsOf(tooFew.map(({ judged }) => judged.duty)), ['d-few', 'e-open']);
    assert.equal(eraShiftOf(judgedById(catalog, 'd-few')), undefined);
  });

  test('tells how far each lies from the community manager, at 0, to the social media manager, at 1', () => {
    const places = thenAndNowOf(catalog).shifts.map(({ from, to, then, now }) => [from, to, then.value, now.value]);
    assert.deepEqual(places, [
      [0, 5 / 6, CM, 'disputed'],
      [0, 0, CM, CM],
      [1, 2 / 3, SMM, 'disputed'],
    ]);
  });

  test('counts sources of each time, and texts and statements whose date leaves the time open', () => {
    const { sources, statements, texts } = thenAndNowOf(catalog);
    assert.deepEqual(idsOf(sources['until-2013']), ['source-0', 'source-1', 'source-2']);
    assert.deepEqual(idsOf(sources['since-2014']), ['source-3', 'source-4', 'source-5']);
    assert.deepEqual(sources.both, []);
    assert.deepEqual(statements, { 'until-2013': 12, 'since-2014': 11, open: 4 });
    assert.deepEqual(texts, { 'until-2013': 6, 'since-2014': 6, open: 4 });
  });
});
