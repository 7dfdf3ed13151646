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
      for (const duty of pair) content.addOtherNames(duty, 'play the piano');
      return pair.map(({ id }, index) => {
        const other = pair[1 - index]?.id ?? '';
        return {
          file: `duties/${id}.yaml`,
          field: 'otherNames',
          received: `"play the piano", which is a name of "${other}" too`,
          hint: `write { name: "play the piano", sharedWith: [${other}] } here and the like there.`,
        };
      });
    },
  },
  {
    name: 'an other name that a duty has twice',
    breakIt(content) {
      const duty = content.duty();
      content.addOtherNames(duty, 'sing a song', 'Sing a song');
      return [
        {
          file: `duties/${duty.id}.yaml`,
          field: 'otherNames',
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
      const shared = { name: 'dance a dance', sharedWith: [other.id] };
      content.addOtherNames(one, shared);
      return [
        {
          file: `duties/${one.id}.yaml`,
          field: 'otherNames',
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
    name: 'a duty on which our main sources disagree without our note',
    breakIt(content) {
      const divided = judgeAll(content.catalog).find(({ verdict }) => verdict.core.value === 'disputed');
      assert.ok(divided);
      content.set(`duties/${divided.duty.id}.yaml`, ['note'], undefined);
      return [
        {
          file: `duties/${divided.duty.id}.yaml`,
          field: 'note',
          received: 'none, while our main sources disagree',
          hint: 'Add "note: …".',
        },
      ];
    },
  },
  {
    name: 'a duty with more other names than readers are shown',
    breakIt(content) {
      const duty = content.duty();
      const many = Array.from({ length: 11 - duty.otherNames.length }, (_, index) => `another name, the ${index}th`);
      content.add(`duties/${duty.id}.yaml`, 'otherNames', ...many);
      return [
        {
          file: `duties/${duty.id}.yaml`,
          field: 'otherNames',
          received: `["${duty.otherNames[0]?.name ?? ''}"`,
          hint: 'Correct "otherNames".',
        },
      ];
    },
  },
  {
    name: 'a search term that is an other name of another duty',
    breakIt(content) {
      const pair = [content.duty(), content.duty()] as const;
      content.addOtherNames(pair[0], 'paint a picture');
      content.add(`duties/${pair[1].id}.yaml`, 'searchTerms', 'paint a picture');
      return [
        {
          file: `duties/${pair[0].id}.yaml`,
          field: 'otherNames',
          received: `"paint a picture", which is a name of "${pair[1].id}" too`,
          hint: `sharedWith: [${pair[1].id}]`,
        },
        {
          file: `duties/${pair[1].id}.yaml`,
          field: 'searchTerms',
          received: `"paint a picture", which is a name of "${pair[0].id}" too`,
          hint: `sharedWith: [${pair[0].id}]`,
        },
      ];
    },
  },
];
