import assert from 'node:assert/strict';
import { test } from 'node:test';

import { tallyInWords } from '../../../src/wording/positions.ts';

test('the positions taken later are told with how many sources take each', () => {
  const tally = [
    { name: 'Two jobs', sources: ['a', 'b'] },
    { name: 'One job', sources: ['c'] },
  ];
  assert.equal(tallyInWords(tally), 'In texts that are surely later, 2 sources say “two jobs” and 1 “one job”.');
  assert.equal(tallyInWords(tally.slice(1)), 'In texts that are surely later, 1 source says “one job”.');
  assert.equal(tallyInWords([]), 'No dated text has taken a position since then.');
});
