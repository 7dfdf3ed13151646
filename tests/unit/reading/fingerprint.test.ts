import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { wordsOf } from '../../../src/model/quotation.ts';
import { fingerprintOf, isQuotedFrom, shinglesOf } from '../../../src/reading/fingerprint.ts';

/** Signs at both ends of words, typographic marks inside them, a letter in two code points, lines and long spaces. */
const TEXT = '“Don’t panic,” said the (community) manager — it’s a well-known   cafe\u0301 & bar…\nfor all!';

describe('the words of a text', () => {
  test('keep case and inner signs, and lose those at their ends and what is nothing else', () => {
    assert.deepEqual(wordsOf(TEXT), [
      'Don’t',
      'panic',
      'said',
      'the',
      'community',
      'manager',
      'it’s',
      'a',
      'well-known',
      'caf\u00e9',
      'bar',
      'for',
      'all',
    ]);
  });

  test('lose currency, mathematical and other symbols at either end too', () => {
    assert.deepEqual(wordsOf('$20 +more ~so~ a=b c= ™'), ['20', 'more', 'so', 'a=b', 'c']);
  });

  test('are none where there is only white space and punctuation', () => {
    assert.deepEqual(wordsOf(' — … \n ** $ '), []);
  });
});

describe('a fingerprint', () => {
  test('has the windows that another program makes of the same text', () => {
    // Computed with Python: hashlib.sha256(' '.join(three_words).encode()).hexdigest()[:10], sorted.
    assert.deepEqual(fingerprintOf(TEXT, 'happe-2010-post'), {
      format: 1,
      text: 'happe-2010-post',
      words: 13,
      windows: [
        '0ef031e7da',
        '109ce769ec',
        '1e725c2735',
        '267ba68372',
        '2a97d35f43',
        '5493b5a46e',
        '79563d290a',
        '7c2447f7e0',
        'b92590cc8b',
        'caaf98cb01',
        'df0095451a',
      ],
    });
  });

  test('has each window once', () => {
    const { words, windows } = fingerprintOf('one two three one two three', 'a-text');
    assert.equal(words, 6);
    assert.equal(windows.length, 3);
  });

  test('has no windows below three words', () => {
    assert.deepEqual(shinglesOf('two words'), []);
    assert.equal(shinglesOf('three small words').length, 1);
  });
});

describe('a quote is in the text', () => {
  const fingerprint = fingerprintOf(
    'The host will welcome every new member by name, and show them the ropes.',
    'a-text',
  );

  test('where its words follow one another there', () => {
    assert.equal(isQuotedFrom('welcome every new member', fingerprint), true);
    assert.equal(isQuotedFrom('by name and show', fingerprint), true);
  });

  test('not with other case, another word or another order', () => {
    assert.equal(isQuotedFrom('Welcome every new member', fingerprint), false);
    assert.equal(isQuotedFrom('welcome each new member', fingerprint), false);
    assert.equal(isQuotedFrom('every new welcome member', fingerprint), false);
  });

  test('not where words between were left out', () => {
    assert.equal(isQuotedFrom('welcome every new member and show them', fingerprint), false);
  });

  test('not below three words, which no window could confirm', () => {
    assert.equal(isQuotedFrom('new member', fingerprint), false);
  });
});
