import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createIndex } from '../../../../src/search/index/search-index.ts';
import { buildIndexData } from '../../../../src/search/index/index-data.ts';
import { packTermWeights, unpackTermWeights } from '../../../../src/search/wire/term-weights-file.ts';
import { DUTIES } from '../query/world.ts';

const index = createIndex(buildIndexData(DUTIES));

test('term weights come out of their file as they went in, and name no stem that the index holds', () => {
  const weights = {
    biases: [-1.5, 0, 0.5],
    terms: new Map([
      [
        'troll',
        [
          { index: 0, weight: 9 },
          { index: 44, weight: -12 },
        ],
      ],
      ['zygot', [{ index: 2, weight: 1 }]],
      ['aardvark', [{ index: 1, weight: -1 }]],
    ]),
  };
  const file = packTermWeights(weights, index);
  assert.equal(file.others, 'aardvark zygot');
  assert.doesNotMatch(JSON.stringify(file), /troll/);
  const { biases, terms } = unpackTermWeights(JSON.parse(JSON.stringify(file)) as typeof file, index);
  assert.deepEqual(biases, weights.biases);
  assert.deepEqual(new Map([...terms].sort()), new Map([...weights.terms].sort()));
});

test('a file without a stem of its own, or of nothing learnt, can be read', () => {
  const nothing = packTermWeights({ biases: [], terms: new Map() }, index);
  assert.equal(unpackTermWeights(nothing, index).terms.size, 0);
});
