import assert from 'node:assert/strict';
import { test } from 'node:test';

import { judgeAll } from '../../../src/model/judgement.ts';
import { stripOf } from '../../../src/views/strip.ts';
import { aCatalogOnDuties } from '../../support/content.ts';
import { CM, SMM, assigns, denies, idsOf, mentions } from '../../support/statements.ts';

test('a strip has the sources by what they say, from one role to the other, and leaves out those that say nothing', () => {
  const [judged] = judgeAll(
    aCatalogOnDuties({
      welcome: {
        adams: [assigns(SMM)],
        brown: [mentions(CM)],
        clark: [assigns(CM)],
        dean: [denies(CM)],
        evans: [assigns('both')],
        'far-one': [assigns(CM)],
        'far-two': [],
      },
    }),
  );
  assert.deepEqual(
    stripOf(judged?.cells ?? []).map(({ value, cells }) => [value, idsOf(cells.map(({ source }) => source))]),
    [
      [CM, ['clark', 'far-one']],
      ['both', ['evans']],
      [SMM, ['adams']],
      ['denies', ['dean']],
      ['mentions', ['brown']],
    ],
  );
});
