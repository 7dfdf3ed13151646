import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { buildIndexData } from '../../../../src/search/index/index-data.ts';
import { createEngine } from '../../../../src/search/query/further.ts';
import { findDuties } from '../../../../src/search/query/find-duties.ts';
import { findDutiesBySegment } from '../../../../src/search/query/segmentation.ts';

const index = createEngine(
  buildIndexData([
    {
      id: 'moderate',
      name: 'Moderate discussions',
      definition: 'Keep order.',
      aliases: ['forum moderation'],
      otherNames: 1,
    },
    {
      id: 'calendar',
      name: 'Plan and schedule content',
      definition: 'Decide when.',
      aliases: ['content calendar'],
      otherNames: 1,
    },
    {
      id: 'measure',
      name: 'Measure and report',
      definition: 'Collect figures.',
      aliases: ['KPI report', 'analytics'],
      otherNames: 2,
    },
    { id: 'welcome', name: 'Welcome new members', definition: 'Greet people.', aliases: ['onboarding'], otherNames: 1 },
    {
      id: 'rules',
      name: 'Set guidelines',
      definition: 'Write the rules.',
      aliases: ['publish policies'],
      otherNames: 1,
    },
    { id: 'create', name: 'Create content', definition: 'Make posts.', aliases: ['draft posts'], otherNames: 1 },
  ]),
);

const found = (query: string): string[] => findDutiesBySegment(index, query).duties.map(({ id }) => id);
const asOne = (query: string): string[] => findDuties(index, query).duties.map(({ id }) => id);

describe('a phrase that lists several duties', () => {
  test('brings them first, in its order', () => {
    for (const [query, expected] of [
      ['Moderate forums, plan the content calendar and report on KPIs', ['moderate', 'calendar', 'measure']],
      ['Report on KPIs; moderate forums; plan the content calendar', ['measure', 'moderate', 'calendar']],
      ['• welcome members • moderate forums', ['welcome', 'moderate']],
    ] as const) {
      assert.deepEqual(found(query).slice(0, expected.length), expected, query);
    }
  });

  test('may be of single words, where there are three', () => {
    assert.deepEqual(found('onboarding, moderation, analytics').slice(0, 3), ['welcome', 'moderate', 'measure']);
  });

  test('keeps what the whole of it finds besides, below, and names each duty once', () => {
    const query = 'Moderate forums, welcome new people and moderate discussions, report on KPIs';
    const ids = found(query);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of asOne(query)) assert.ok(ids.includes(id), id);
  });
});

test('a phrase that is of nothing as a whole is of the duty that a part is surely of', () => {
  const query = '5 years in accountancy, strong in spreadsheets, moderating discussions, a degree in chemistry';
  assert.deepEqual(asOne(query), []);
  assert.equal(found(query).length, 1);
});

describe('a phrase that lists no duties', () => {
  test('is one question, whatever joins its words', () => {
    for (const query of [
      'plan and schedule content',
      'Draft, publish and update our policies',
      'measure and report',
      'who moderates discussions?',
      'moderation: lasagne, spinach and photosynthesis',
      ', ; and & -',
      '',
    ]) {
      assert.deepEqual(found(query), asOne(query), query);
    }
  });
});
