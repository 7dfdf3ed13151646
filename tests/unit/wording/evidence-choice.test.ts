import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { changeInWords, outcomeInWords, unknownInWords } from '../../../src/wording/evidence-choice.ts';

describe('what a choice does, in words', () => {
  const vendors = { leftOut: new Set(['vendor'] as const), duties: 46 };

  test('names what is left out, in the order of the boxes', () => {
    const leftOut = new Set(['read-in-part', 'vendor', 'until-2013'] as const);
    assert.match(
      outcomeInWords({ leftOut, duties: 46, changed: 0, recounted: 0 }),
      /^Without texts until 2013, vendors and texts read in part, no answer changes\.$/,
    );
  });

  test('says how many answers change, and how many others are counted anew', () => {
    assert.equal(
      outcomeInWords({ ...vendors, changed: 3, recounted: 12 }),
      'Without vendors, 3 of 46 answers change, and 12 others are counted or supported differently.',
    );
    assert.equal(
      outcomeInWords({ ...vendors, changed: 1, recounted: 1 }),
      'Without vendors, 1 of 46 answers changes, and 1 other is counted or supported differently.',
    );
  });

  test('says so where everything counts', () => {
    assert.match(outcomeInWords({ leftOut: new Set(), duties: 46, changed: 0, recounted: 0 }), /^Everything counts\./);
  });

  test('says from which answer to which', () => {
    assert.equal(
      changeInWords('disputed', 'mostly-community-manager'),
      'Sources disagree, now mostly community manager',
    );
  });

  test('repeats what we do not know, but not all of it', () => {
    assert.equal(unknownInWords([]), '');
    assert.match(unknownInWords(['blogs']), /leave out “blogs”, which we do not know/);
    const many = unknownInWords(['a', 'b', 'c', 'd', 'x'.repeat(500)]);
    assert.match(many, /“a”, “b”, “c” and 2 other values/);
    assert.ok(unknownInWords(['x'.repeat(500)]).length < 160);
  });
});
