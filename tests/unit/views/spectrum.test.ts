import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { spectrumOf } from '../../../src/views/spectrum.ts';
import { aCatalogOnDuties, aDuty } from '../../support/content.ts';
import { CM, SMM, assigns, denies, mentions } from '../../support/statements.ts';

const rowsOf = (...given: Parameters<typeof aCatalogOnDuties>) =>
  spectrumOf(aCatalogOnDuties(...given)).map(({ judged, community, both, social, position }) => ({
    id: judged.duty.id,
    given: { [CM]: community, both, [SMM]: social },
    at: position,
  }));
const idsIn = (...given: Parameters<typeof aCatalogOnDuties>) => rowsOf(...given).map(({ id }) => id);

describe('the spectrum', () => {
  test('goes from the community manager only, at 0, over both to the social media manager only, at 1', () => {
    const rows = rowsOf({
      'a-social': { adams: [assigns(SMM)], brown: [assigns(SMM)] },
      'b-both': { adams: [assigns('both')], brown: [] },
      'c-community': { adams: [assigns(CM)], brown: [] },
    });
    assert.deepEqual(rows, [
      { id: 'c-community', given: { [CM]: 1, both: 0, [SMM]: 0 }, at: 0 },
      { id: 'b-both', given: { [CM]: 0, both: 1, [SMM]: 0 }, at: 0.5 },
      { id: 'a-social', given: { [CM]: 0, both: 0, [SMM]: 2 }, at: 1 },
    ]);
  });

  test('counts a source that names both for half', () => {
    const [row] = rowsOf({
      mixed: { adams: [assigns(CM)], brown: [assigns('both')], clark: [assigns('both')], far: [assigns(SMM)] },
    });
    assert.deepEqual(row, { id: 'mixed', given: { [CM]: 1, both: 2, [SMM]: 1 }, at: 0.5 });
    const [leaning] = rowsOf({ leaning: { adams: [assigns('both')], brown: [assigns(SMM)] } });
    assert.equal(leaning?.at, 0.75);
  });

  test('leaves out what nobody gives to a role', () => {
    assert.deepEqual(
      idsIn({ silent: { adams: [] }, denied: { adams: [denies(CM)] }, named: { adams: [mentions(CM)] } }),
      [],
    );
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
