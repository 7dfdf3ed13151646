import assert from 'node:assert/strict';
import { test } from 'node:test';

import { shiftInWords } from '../../../src/wording/eras.ts';

const TO_SOCIAL = { from: 0, to: 0.5 };
const TO_COMMUNITY = { from: 0.5, to: 0.2 };
const STILL = { from: 1, to: 1 };

test('what moved is told by the role that more duties moved to', () => {
  assert.equal(
    shiftInWords([TO_SOCIAL, TO_SOCIAL, TO_COMMUNITY, STILL]),
    'Two of 4 duties moved towards the social media manager, one the other way',
  );
  assert.equal(
    shiftInWords([TO_COMMUNITY, TO_COMMUNITY, TO_SOCIAL]),
    'Two of 3 duties moved towards the community manager, one the other way',
  );
  assert.equal(
    shiftInWords([TO_SOCIAL, STILL]),
    'One of 2 duties moved towards the social media manager, none the other way',
  );
  assert.equal(shiftInWords([STILL]), 'None of 1 duty moved');
});
