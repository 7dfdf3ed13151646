import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { createIndex } from '../../../../src/search/index/search-index.ts';
import { SAFETY_DUTY } from '../../../../src/search/query/safety-duty.ts';
import { sureAnswer } from '../../../../src/search/query/sure-answer.ts';
import { pageKey } from '../../../../src/model/page-reference.ts';
import { labelledQueries, offTopicQueries, QUERY_SETS } from '../../../support/labelled-queries.ts';
import { answerOf, loadSiteIndex } from '../../../support/site-index.ts';

const { data, searchIndex, names } = await loadSiteIndex();
/** As the browser has it before the words for other queries are loaded. */
const index = createIndex(data);

describe('the answer before everything is loaded', () => {
  const queries = [
    ...QUERY_SETS.flatMap((set) => labelledQueries(set).map(({ q }) => q)),
    ...(['off-topic', 'off-topic-double-meaning', 'off-topic-fresh'] as const).flatMap(offTopicQueries),
    ...names.map(({ name }) => name),
  ];

  test('is the first answer of the whole search, wherever it is given', () => {
    const wrong = queries.filter((query) => {
      const sure = sureAnswer(index, query);
      const [first] = answerOf(searchIndex, query).blend.pinned;
      return sure !== undefined && first !== undefined && pageKey(first) !== `duty ${sure.id}`;
    });
    assert.deepEqual(wrong, []);
  });

  test('is given to most names of duties, and to plain questions', () => {
    const answered = names.filter(({ name, duty }) => sureAnswer(index, name)?.id === duty);
    assert.ok(answered.length >= 0.8 * names.length, String(answered.length));
    for (const query of ['who moderates discussions?', 'who welcomes new members', 'moderation', 'editorial calendar'])
      assert.notEqual(sureAnswer(index, query), undefined, query);
  });

  test('is given to nothing that the rest of the search may turn', () => {
    for (const query of [
      'who does not moderate discussions',
      "who doesn't moderate discussions",
      'moderate discussions, plan content',
      'does a community manager moderate discussions',
      'what does Happe say of moderation',
      'moderate discussions on discord',
      'modertion',
      'xyzzy moderation',
      'content manager',
      'self-harm',
      '',
    ])
      assert.equal(sureAnswer(index, query), undefined, query);
  });

  test('is never that of a query about danger, which is told more', () => {
    assert.ok(names.every(({ name }) => sureAnswer(index, name)?.id !== SAFETY_DUTY.id));
  });
});
