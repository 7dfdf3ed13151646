import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Content } from '../../../src/model/content.ts';
import type { Claim, Quote } from '../../../src/schema/claim.ts';
import { ADAMS_WROTE, aClaim, aContent, aFingerprint, claimsOf, problemsIn } from '../../support/content.ts';

/** `aContent()` in which the claim of Adams quotes these words. */
function quoting(quote: Partial<Quote>, varied: Partial<Claim> = {}): Content {
  const claim = aClaim({ quote: { words: 'welcome every new member', wordsOf: 'source', ...quote }, ...varied });
  return aContent({ claims: [claimsOf('adams', claim), ...aContent().claims.slice(1)] });
}

describe('the length of a quote', () => {
  test('is at most twelve words', () => {
    const words = 'A good host will welcome every new member by name and show';
    assert.deepEqual(problemsIn(quoting({ words })), []);
    assert.deepEqual(problemsIn(quoting({ words: `${words} them` })), [
      `content/claims/adams.yaml: claim adams-welcomes: quote: received 13 words: "${words} them"  [quote-length]
    expected: 3 to 12 words
    hint: Quote fewer words; the paraphrase carries the rest.`,
    ]);
  });

  test('is at least three words, signs not counted', () => {
    assert.deepEqual(problemsIn(quoting({ words: 'every new member' })), []);
    assert.deepEqual(problemsIn(quoting({ words: 'new — member!' })), [
      `content/claims/adams.yaml: claim adams-welcomes: quote: received 2 words: "new — member!"  [quote-length]
    expected: 3 to 12 words
    hint: Quote more words, or leave the quote out: the claim stands without.`,
    ]);
  });
});

describe('the words of a quote', () => {
  test('stand in the text, to the letter', () => {
    assert.deepEqual(problemsIn(quoting({ words: 'welcome each new member' })), [
      `content/claims/adams.yaml: claim adams-welcomes: quote: received words that are not in "adams-2010-post": "welcome each new member"  [quote-in-text]
    expected: the words exactly as the text has them, in case, apostrophes and hyphens
    hint: Correct the quote or readIn; for words outside the part that the fingerprint covers, say so in "unchecked".`,
    ]);
  });

  test('stand in the text in which they were read', () => {
    const content = quoting({}, { readIn: 'carter-2013-report' });
    const carter = aFingerprint('carter-2013-report', 'Carter says something else.');
    assert.deepEqual(
      problemsIn({ ...content, fingerprints: [aFingerprint(), carter] }).map((problem) => problem.split('\n')[0]),
      [
        'content/claims/adams.yaml: claim adams-welcomes: quote: received words that are not in "carter-2013-report": "welcome every new member"  [quote-in-text]',
      ],
    );
    const quotesAdams = aFingerprint('carter-2013-report', ADAMS_WROTE);
    assert.deepEqual(problemsIn({ ...content, fingerprints: [quotesAdams] }), []);
  });

  test('pass unchecked where the text has no fingerprint', () => {
    assert.deepEqual(problemsIn({ ...quoting({ words: 'welcome each new member' }), fingerprints: [] }), []);
  });

  test('pass unchecked where the claim says why', () => {
    const unchecked = 'In a part that was read elsewhere.';
    assert.deepEqual(problemsIn(quoting({ words: 'welcome each new member', unchecked })), []);
  });

  test('need no exception where they are in the text', () => {
    assert.deepEqual(problemsIn(quoting({ unchecked: 'In a part that was read elsewhere.' })), [
      `content/claims/adams.yaml: claim adams-welcomes: quote.unchecked: received an exception for words that are in the fingerprint of "adams-2010-post"  [quote-in-text]
    expected: no exception where the quote can be checked
    hint: Remove "unchecked".`,
    ]);
  });
});

describe('the origin of a quote', () => {
  test('in another language has its gloss', () => {
    assert.deepEqual(problemsIn(quoting({ lang: 'es', gloss: 'greet each newcomer' })), []);
    assert.deepEqual(problemsIn(quoting({ lang: 'es' })), [
      `content/claims/adams.yaml: claim adams-welcomes: quote: received words in "es" without a gloss  [quote-origin]
    expected: lang and gloss together
    hint: Add gloss: our English.`,
    ]);
  });

  test('with a gloss names the language', () => {
    assert.deepEqual(problemsIn(quoting({ gloss: 'greet each newcomer' })), [
      `content/claims/adams.yaml: claim adams-welcomes: quote: received a gloss without a language  [quote-origin]
    expected: lang and gloss together
    hint: Add the language, such as lang: es.`,
    ]);
  });

  test('from a reporter has the text that reports', () => {
    const reporting = { ...aContent(), fingerprints: [] };
    const { claims } = quoting({ wordsOf: 'reporter' }, { readIn: 'carter-2013-report' });
    assert.deepEqual(problemsIn({ ...reporting, claims }), []);
    assert.deepEqual(problemsIn(quoting({ wordsOf: 'reporter' })), [
      `content/claims/adams.yaml: claim adams-welcomes: quote.wordsOf: received "reporter" on a claim that was read in its own text  [quote-origin]
    expected: readIn names the text whose words these are
    hint: Add readIn, or remove wordsOf.`,
    ]);
  });
});
