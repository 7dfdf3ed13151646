import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { TextDate } from '../../../src/schema/date.ts';
import {
  capitalise,
  formatDate,
  formatList,
  formatTextDate,
  joinSentences,
  pluralise,
  truncate,
} from '../../../src/wording/formatting.ts';

test('a number takes the plural except for one', () => {
  assert.deepEqual(
    [0, 1, 2].map((count) => pluralise(count, 'source')),
    ['0 sources', '1 source', '2 sources'],
  );
  assert.equal(pluralise(2, 'duty', 'duties'), '2 duties');
});

test('a list has a word before its last part', () => {
  assert.equal(formatList([]), '');
  assert.equal(formatList(['a']), 'a');
  assert.equal(formatList(['a', 'b']), 'a and b');
  assert.equal(formatList(['a', 'b', 'c']), 'a, b and c');
});

test('texts become sentences, each with one stop', () => {
  assert.equal(joinSentences([]), '');
  assert.equal(
    joinSentences(['First steps.', undefined, 'A heading', '', 'Who said “no”?', 'The end']),
    'First steps. A heading. Who said “no”? The end',
  );
  assert.equal(joinSentences(['One.', 'Two.']), 'One. Two.');
});

test('a calendar date reads as people write it', () => {
  assert.equal(formatDate('2010-03-07'), '7 March 2010');
  assert.equal(formatDate('2010-12'), 'December 2010');
  assert.equal(formatDate('2010'), '2010');
});

describe('the date of a text', () => {
  const dates: [date: TextDate, inWords: string][] = [
    ['2010-03-17', '17 March 2010'],
    ['2010-03', 'March 2010'],
    ['2010', '2010'],
    [{ before: '2013-10-15' }, 'before 15 October 2013'],
    [{ after: '2013-10' }, 'after October 2013'],
    [{ between: ['2011-01', '2011-06'] }, 'between January 2011 and June 2011'],
    [{ between: ['2011', '2013'] }, 'between 2011 and 2013'],
    ['unknown', 'no date'],
  ];
  for (const [date, inWords] of dates) {
    test(`reads "${inWords}"`, () => {
      assert.equal(formatTextDate(date), inWords);
    });
  }
});

test('only the first letter of a sentence is made a capital', () => {
  assert.equal(capitalise('before 15 October 2013'), 'Before 15 October 2013');
  assert.equal(capitalise(''), '');
});

describe('a text that is too long for a title', () => {
  test('is cut at the last word that fits, without the sign before it', () => {
    assert.equal(truncate('one two three', 13), 'one two three');
    assert.equal(truncate('one two three', 9), 'one two…');
    assert.equal(truncate('one, two three', 5), 'one…');
  });

  test('is cut within a word only where there is no space, and never within a sign', () => {
    assert.equal(truncate('onetwothree', 5), 'onetw…');
    assert.equal(truncate('12345\u{1F600}six', 6), '12345…');
  });
});
