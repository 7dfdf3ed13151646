import assert from 'node:assert/strict';
import { test } from 'node:test';

import { learntModels } from '../../../src/integrations/learnt-models.ts';
import { type Learning, learnModels } from '../../../src/posting-check/learning/plans.ts';
import { aCatalogOnDuties } from '../../support/content.ts';

test('models learnt in a thread, and those that an earlier build has kept, are those learnt here', async () => {
  const { duties } = aCatalogOnDuties({ 'welcome-members': {}, 'answer-questions': {} });
  // Lines that no build before has learnt from.
  const content: Learning = {
    duties,
    postingExamples: new Map([['welcome-members', ['Greet new members', `Greet member ${process.pid}`]]]),
    queryExamples: new Map([['answer-questions', ['who helps with questions', 'who answers them']]]),
  };
  const learntHere = learnModels(content);
  assert.ok(learntHere.termWeights.terms.size > 0 && learntHere.postings.features.size > 0);
  assert.deepEqual(await learntModels(content), learntHere);
  assert.deepEqual(await learntModels(content), learntHere);
});
