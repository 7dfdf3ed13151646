import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { judgeAll } from '../../../src/model/judgement.ts';
import { byLeaning, leaningOf } from '../../../src/views/spectrum.ts';
import { aCatalogOnDuties, aDuty } from '../../support/content.ts';
import { CM, SMM, assigns, denies, mentions } from '../../support/statements.ts';

const sorted = (...given: Parameters<typeof aCatalogOnDuties>) =>
  judgeAll(aCatalogOnDuties(...given)).toSorted(byLeaning);
const idsIn = (...given: Parameters<typeof aCatalogOnDuties>) => sorted(...given).map(({ duty }) => duty.id);
const leaningsIn = (...given: Parameters<typeof aCatalogOnDuties>) =>
  sorted(...given).map(({ duty, verdict }) => [duty.id, leaningOf(verdict.all)]);

describe('from one role to the other', () => {
  test('goes from the community manager only, at 0, over both to the social media manager only, at 1', () => {
    assert.deepEqual(
      leaningsIn({
        'a-social': { adams: [assigns(SMM)], brown: [assigns(SMM)] },
        'b-both': { adams: [assigns('both')], brown: [] },
        'c-community': { adams: [assigns(CM)], brown: [] },
      }),
      [
        ['c-community', 0],
        ['b-both', 0.5],
        ['a-social', 1],
      ],
    );
  });

  test('counts a source that names both for half', () => {
    assert.deepEqual(leaningsIn({ leaning: { adams: [assigns('both')], brown: [assigns(SMM)] } }), [['leaning', 0.75]]);
    assert.deepEqual(
      leaningsIn({
        mixed: { adams: [assigns(CM)], brown: [assigns('both')], clark: [assigns('both')], far: [assigns(SMM)] },
      }),
      [['mixed', 0.5]],
    );
  });

  test('has no place for what nobody gives to a role', () => {
    assert.deepEqual(leaningsIn({ denied: { adams: [denies(CM)], brown: [mentions(CM)] } }), [['denied', NaN]]);
  });

  test('has the duties of most sources at both of its ends', () => {
    const one = { adams: [assigns(CM)], brown: [] };
    const two = { adams: [assigns(CM)], brown: [assigns(CM)] };
    const oneSocial = { adams: [assigns(SMM)], brown: [] };
    const twoSocial = { adams: [assigns(SMM)], brown: [assigns(SMM)] };
    assert.deepEqual(idsIn({ 'a-one': one, 'b-two': two, 'c-two-social': twoSocial, 'd-one-social': oneSocial }), [
      'b-two',
      'a-one',
      'd-one-social',
      'c-two-social',
    ]);
  });

  test('goes by the alphabet where two duties stand on the same place, across the groups', () => {
    const said = { adams: [assigns(CM)] };
    const duties = [aDuty({ id: 'zebra', group: 'members' }), aDuty({ id: 'apple', group: 'reach' })];
    assert.deepEqual(idsIn({ zebra: said, apple: said }, { duties }), ['apple', 'zebra']);
  });
});
