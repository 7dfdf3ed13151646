import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import fc from 'fast-check';

import { stem } from '../../../../src/search/index/stemmer.ts';
import { wordsOf } from '../../../../src/search/index/tokeniser.ts';
import { beginningOfStem, createVocabulary } from '../../../../src/search/index/vocabulary.ts';
import { labelledQueries, QUERY_SETS } from '../../../support/labelled-queries.ts';
import { loadSiteIndex } from '../../../support/site-index.ts';

const { names } = await loadSiteIndex();
const texts = [
  ...names.map(({ name }) => name),
  ...QUERY_SETS.flatMap((set) => labelledQueries(set).map(({ q }) => q)),
];
const vocabulary = createVocabulary(texts.map((text) => wordsOf(text)));

describe('the vocabulary', () => {
  test('finds every text by the stem of each of its words, as if all had been stemmed', () => {
    const expected = new Map<string, Set<number>>();
    texts.forEach((text, index) => {
      for (const word of wordsOf(text)) expected.set(stem(word), (expected.get(stem(word)) ?? new Set()).add(index));
    });
    for (const [key, indexes] of expected) assert.deepEqual(vocabulary.textsOf(key), [...indexes], key);
    assert.deepEqual([...vocabulary.stems()].sort(), [...expected.keys()].sort());
  });

  test('has nothing of a stem that no text holds', () => {
    assert.deepEqual(vocabulary.textsOf('xyzzy'), []);
    assert.deepEqual(createVocabulary([]).stems(), []);
  });

  test('knows stems that begin alike', () => {
    const { alike } = createVocabulary([['relationships', 'relate', 'related', 'report']]);
    assert.deepEqual([...alike('relat')].sort(), ['relat', 'relationship']);
  });
});

describe('the beginning of a word', () => {
  const isFound = (word: string): void => assert.deepEqual(createVocabulary([[word]]).textsOf(stem(word)), [0], word);

  test('is that of its stem, so that every word is found by it', () => {
    const hard =
      'rise rising ads ids try tries trying enquiry mums dying lyingly sceptical grey ageing illed doings awfully';
    hard.split(' ').forEach(isFound);
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,9}$/),
        fc.constantFrom('', 's', 'es', 'ies', 'ed', 'ing', 'ingly', 'er', 'ly', 'ness', 'ment', 'ation', 'ise'),
        (base, ending) => isFound(`${base}${ending}`),
      ),
    );
  });

  test('is three letters', () => {
    assert.equal(beginningOfStem('relationships'), 'rel');
  });
});
