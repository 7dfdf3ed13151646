import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { TextDate } from '../../../src/schema/date.ts';
import { byName, bySortKey, sortDate, textSortKey } from '../../../src/model/order.ts';

test('names are sorted as readers expect, whatever their case and accents', () => {
  assert.deepEqual(['Zoe', 'émile', 'Ann', 'eric'].sort(byName), ['Ann', 'émile', 'eric', 'Zoe']);
});

test('numbers in names are sorted by value', () => {
  assert.deepEqual(['Seed 10', 'Seed 2'].sort(byName), ['Seed 2', 'Seed 10']);
});

test('the first key that differs decides', () => {
  const items = [
    ['b', '1'],
    ['a', '2'],
    ['a', '1'],
  ];
  assert.deepEqual(items.sort(bySortKey((item) => item)), [
    ['a', '1'],
    ['a', '2'],
    ['b', '1'],
  ]);
});

test('what has the same keys keeps its order', () => {
  const items = [{ id: 'second' }, { id: 'first' }];
  assert.deepEqual(
    items.sort(bySortKey(() => ['same'])).map(({ id }) => id),
    ['second', 'first'],
  );
});

test('a bounded date is ordered by its bound, the later one of two, and an unknown one by none', () => {
  assert.equal(sortDate({ before: '2013-10' }), '2013-10');
  assert.equal(sortDate({ after: '2012' }), '2012');
  assert.equal(sortDate({ between: ['2011', '2014'] }), '2014');
  assert.equal(sortDate('unknown'), undefined);
});

test('texts stand by date, the undated ones last', () => {
  const dates: TextDate[] = [
    'unknown',
    { before: '2013-10-15' },
    '2010-03-17',
    { between: ['2009', '2011'] },
    '2010-03',
    '2010',
    '2009-12-31',
  ];
  const sorted = dates.map((date) => ({ date })).sort(bySortKey((text) => [textSortKey(text)]));
  assert.deepEqual(
    sorted.map(({ date }) => date),
    ['2009-12-31', '2010', '2010-03', '2010-03-17', { between: ['2009', '2011'] }, { before: '2013-10-15' }, 'unknown'],
  );
});
