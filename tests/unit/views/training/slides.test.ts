import assert from 'node:assert/strict';
import { test } from 'node:test';

import { slidesOf } from '../../../../src/views/training/slides.ts';
import { catalogOf } from '../../../support/answered.ts';

const CM = 'community-manager';
const SMM = 'social-media-manager';

test('a slide shows seven duties under their answer, those of most sources, and knows how many there are', () => {
  const many = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [`cm-${index}`, index === 8 ? [CM, CM] : [CM]]),
  );
  const { communityManager, socialMediaManager, middle, certainty } = slidesOf(
    catalogOf({ ...many, smm: [SMM], disputed: [CM, SMM], trait: [CM], nobody: ['-'] }),
  );
  assert.equal(communityManager.whole, 9);
  assert.equal(communityManager.shown.length, 7);
  assert.equal(communityManager.shown[0]?.duty.id, 'cm-8');
  assert.deepEqual(
    socialMediaManager.shown.map(({ duty }) => duty.id),
    ['smm'],
  );
  assert.deepEqual(
    middle.shown.map(({ duty }) => duty.id),
    ['disputed'],
  );
  assert.deepEqual(certainty, [
    ['firm', 0],
    ['fair', 0],
    ['thin', 11],
  ]);
});
