import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { questionsOf } from '../../../../src/views/training/questions.ts';
import { catalogOf } from '../../../support/answered.ts';

const CM = 'community-manager';
const SMM = 'social-media-manager';

const questions = questionsOf(
  catalogOf({
    'only-cm': [CM, CM],
    'mostly-smm': [SMM, SMM, SMM, 'both'],
    disputed: [CM, SMM],
    shared: ['both', 'both', CM],
    trait: [CM],
    nobody: ['-'],
  }),
);
const questionOn = (id: string) => questions.find((question) => question.id === id);

describe('the questions of the quiz', () => {
  test('are on pieces of work that some source assigns', () => {
    assert.deepEqual(questions.map(({ id }) => id).toSorted(), ['disputed', 'mostly-smm', 'only-cm', 'shared']);
  });

  test('have one right answer where the sources give one role, alone or mostly', () => {
    assert.deepEqual(questionOn('only-cm')?.right, [CM]);
    assert.deepEqual(questionOn('mostly-smm')?.right, [SMM]);
  });

  test('have two right answers where sources disagree or say both, with a statement of each side', () => {
    assert.deepEqual(questionOn('disputed')?.right, [CM, SMM]);
    assert.deepEqual(questionOn('shared')?.right, [CM, SMM]);
    assert.deepEqual(
      questionOn('disputed')?.said.map(({ id, role }) => [id, role]),
      [
        ['s1-disputed', CM],
        ['s2-disputed', SMM],
      ],
    );
    assert.deepEqual(questionOn('only-cm')?.said, []);
  });

  test('say the answer with its count and how well it is supported', () => {
    assert.equal(
      questionOn('mostly-smm')?.answer,
      'Mostly social media manager: 3 of 4 sources say social media manager, 1 both',
    );
    assert.match(questionOn('only-cm')?.certainty ?? '', /^Thinly supported: few sources/);
  });
});
