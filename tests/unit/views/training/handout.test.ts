import assert from 'node:assert/strict';
import { test } from 'node:test';

import { boardOf } from '../../../../src/views/training/handout.ts';
import { catalogOf } from '../../../support/answered.ts';

const CM = 'community-manager';
const SMM = 'social-media-manager';

test('every duty stands once on the handout, under its answer, those of most sources first', () => {
  const board = boardOf(
    catalogOf({
      'cm-one': [CM],
      'cm-three': [CM, CM, CM],
      'cm-mostly': [CM, CM, CM, SMM],
      smm: [SMM],
      shared: ['both', 'both', CM],
      disputed: [CM, SMM],
      trait: [CM],
      nobody: ['-'],
    }),
  );
  assert.deepEqual(
    Object.fromEntries(Object.entries(board).map(([column, duties]) => [column, duties.map(({ duty }) => duty.id)])),
    {
      'community-manager': ['cm-mostly', 'cm-three', 'cm-one'],
      middle: ['shared', 'disputed'],
      'social-media-manager': ['smm'],
      unassigned: ['nobody'],
      traits: ['trait'],
    },
  );
});
