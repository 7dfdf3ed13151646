import assert from 'node:assert/strict';
import { test } from 'node:test';

import { textErasOf } from '../../../src/views/text-eras.ts';
import type { TextDate } from '../../../src/schema/date.ts';
import { aCatalog, aSource, aText } from '../../support/content.ts';

test('texts count in the era that their date settles, and are open where it settles none', () => {
  const dates: readonly TextDate[] = ['2010-03-17', '2013', '2014-01', { after: '2012' }, 'unknown'];
  const texts = dates.map((date, index) => aText({ id: `adams-text-${index}`, date }));
  assert.deepEqual(textErasOf({ sources: aCatalog({ sources: [aSource({ texts })] }).sources }), {
    texts: 5,
    'until-2013': 2,
    'since-2014': 1,
    open: 2,
  });
});
