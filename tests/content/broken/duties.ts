import assert from 'node:assert/strict';

import { judgeAll } from '../../../src/model/judgement.ts';
import { type Case } from '../../support/broken-content.ts';

/** Duties, their names and notes. */
export const BROKEN_DUTIES: readonly Case[] = [
  {
    name: 'two duties with one name',
    breakIt(content) {
      const [one, other] = [content.duty(), content.duty()];
      content.set(`duties/${other.id}.yaml`, ['name'], one.name);
      return [
        {
          file: `duties/${one.id}.yaml`,
          field: 'name',
          received: `"${one.name}", which is a name of "${other.id}" too`,
          hint: 'Change it here or there',
        },
        {
          file: `duties/${other.id}.yaml`,
          field: 'name',
          received: `"${one.name}", which is a name of "${one.id}" too`,
          hint: 'Change it here or there',
        },
      ];
    },
  },
  {
    name: 'an other name that two duties have without saying so',
    breakIt(content) {
      const pair = [content.duty(), content.duty()].sort((a, b) => (a.id < b.id ? -1 : 1));
      for (const { id } of pair) content.add(`duties/${id}.yaml`, 'aliases', 'play the piano');
      return pair.map(({ id }, index) => {
        const other = pair[1 - index]?.id ?? '';
        return {
          file: `duties/${id}.yaml`,
          field: 'aliases',
          received: `"play the piano", which is a name of "${other}" too`,
          hint: `write { name: "play the piano", sharedWith: [${other}] } here and the like there.`,
        };
      });
    },
  },
  {
    name: 'an other name that a duty has twice',
    breakIt(content) {
      const { id } = content.duty();
      content.add(`duties/${id}.yaml`, 'aliases', 'sing a song', 'Sing a song');
      return [
        {
          file: `duties/${id}.yaml`,
          field: 'aliases',
          received: '"Sing a song" twice',
          hint: 'Remove one of the two.',
        },
      ];
    },
  },
  {
    name: 'a shared name that the other duty does not have',
    breakIt(content) {
      const [one, other] = [content.duty(), content.duty()];
      const alias = { name: 'dance a dance', sharedWith: [other.id] };
      content.add(`duties/${one.id}.yaml`, 'aliases', alias);
      return [
        {
          file: `duties/${one.id}.yaml`,
          field: 'aliases',
          received: `"dance a dance" shared with "${other.id}", which has no such name`,
          hint: `Remove "${other.id}" from sharedWith, or add the name there.`,
        },
      ];
    },
  },
  {
    name: 'a duty without definition',
    breakIt(content) {
      const { id } = content.duty();
      content.set(`duties/${id}.yaml`, ['definition'], undefined);
      return [{ file: `duties/${id}.yaml`, field: 'definition', received: 'nothing', hint: 'Add "definition".' }];
    },
  },
  {
    name: 'a duty on which the core sources split without our note',
    breakIt(content) {
      const split = judgeAll(content.catalog).find(({ verdict }) => verdict.core.value === 'split');
      assert.ok(split);
      content.set(`duties/${split.duty.id}.yaml`, ['note'], undefined);
      return [
        {
          file: `duties/${split.duty.id}.yaml`,
          field: 'note',
          received: 'none, while the core sources split',
          hint: 'Add "note: …".',
        },
      ];
    },
  },
  {
    name: 'a duty that hangs on a claim about another',
    breakIt(content) {
      const { id } = content.duty();
      const claim = content.claim(({ duties }) => duties.every(({ duty }) => duty !== id));
      content.set(`duties/${id}.yaml`, ['hangsOn'], [{ claim: claim.id, note: 'Read otherwise, it turns.' }]);
      return [
        {
          file: `duties/${id}.yaml`,
          field: 'hangsOn',
          received: `"${claim.id}", which says nothing of ${id}`,
          hint: 'Name the claim whose reading turns the verdict of this duty.',
        },
      ];
    },
  },
];
