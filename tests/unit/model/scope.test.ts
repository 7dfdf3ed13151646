import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { eraOf } from '../../../src/model/scope.ts';
import type { TextDate } from '../../../src/schema/date.ts';

describe('the era of a text', () => {
  const cases: [date: TextDate, era: ReturnType<typeof eraOf>][] = [
    ['2013-12-31', 'until-2013'],
    ['2014-01-01', 'since-2014'],
    ['2013', 'until-2013'],
    ['2014', 'since-2014'],
    ['unknown', undefined],
    [{ before: '2013-10' }, 'until-2013'],
    [{ before: '2014-06' }, undefined],
    [{ after: '2014' }, 'since-2014'],
    [{ after: '2013-12' }, undefined],
    [{ between: ['2008-11', '2009-12-31'] }, 'until-2013'],
    [{ between: ['2015', '2018'] }, 'since-2014'],
    [{ between: ['2012', '2015'] }, undefined],
  ];
  for (const [date, era] of cases) {
    test(`of ${JSON.stringify(date)} is ${era ?? 'left open'}`, () => assert.equal(eraOf(date), era));
  }
});
