import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import fc from 'fast-check';

import { answerQuery } from '../../../../src/search/query/answer-query.ts';
import { findDuties } from '../../../../src/search/query/find-duties.ts';
import { translate } from '../../../../src/search/query/languages.ts';
import { sureAnswer } from '../../../../src/search/query/sure-answer.ts';
import { labelledQueries } from '../../../support/labelled-queries.ts';
import { buildIndexData } from '../../../../src/search/index/index-data.ts';
import { createIndex } from '../../../../src/search/index/search-index.ts';
import { stem } from '../../../../src/search/index/stemmer.ts';
import { withFurther } from '../../../../src/search/query/further.ts';
import { DUTIES } from './world.ts';

const duties = DUTIES.map((_, index) => index);
/** As if something had been learnt of every other word that queries are made of. */
const learnt = new Map(
  labelledQueries('queries')
    .flatMap(({ q }) => q.toLowerCase().split(' '))
    .filter((_, index) => index % 2 === 0)
    .map((word, index) => [stem(word), [{ index: index % duties.length, weight: (index % 20) - 8 }]]),
);
const world = withFurther(createIndex(buildIndexData(DUTIES)), { biases: duties.map(() => 0), terms: learnt });
/** The same before the words for queries that are not plain are loaded. */
const { further: _, ...core } = world;
const given = { exact: false, verdicts: new Map() };

/** Words that queries are made of, among what no one would type. */
const words = labelledQueries('queries').flatMap(({ q }) => q.split(' '));
const anyWord = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  fc.constantFrom(
    'not',
    'manager',
    'cm',
    'or',
    'wer',
    '<script>',
    '__proto__',
    'constructor',
    '((((',
    '\\',
    '%E0%A4%A',
    '\u0000',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const anyQuery = fc.oneof(
  fc.array(anyWord, { maxLength: 25 }).map((list) => list.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.tuple(anyWord, fc.integer({ min: 1, max: 120 })).map(([word, times]) => `${word} `.repeat(times).slice(0, 300)),
);

describe('any input at all', () => {
  test('is answered without an error, and the same twice', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const once = answerQuery(world, query, given, translate(query));
        assert.deepEqual(answerQuery(world, query, given, translate(query)), once);
        assert.deepEqual(sureAnswer(core, query), sureAnswer(core, query));
        findDuties(core, query, { typing: true });
        for (const { id, score } of once.blend.duties) {
          assert.equal(typeof id, 'string');
          assert.ok(Number.isFinite(score), query);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
