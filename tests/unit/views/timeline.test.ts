import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isSurelyWithin } from '../../../src/views/timeline.ts';

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
