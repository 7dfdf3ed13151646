import assert from 'node:assert/strict';

import { type Case, claimsFile } from '../../support/broken-content.ts';

/** Ids that stand twice, or in the wrong file. */
export const BROKEN_IDS: readonly Case[] = [
  {
    name: 'two claims with one id',
    breakIt(content) {
      const claim = content.claim();
      const copy = {
        id: claim.id,
        text: claim.text.id,
        role: claim.role,
        aspects: ['goal'],
        says: claim.says,
        where: 'above',
      };
      content.add(claimsFile(claim), 'claims', copy);
      return [
        {
          file: claimsFile(claim),
          field: `claim ${claim.id}: id`,
          received: `"${claim.id}", which this file has before`,
          hint: 'Choose another id here, or remove one of the two.',
        },
      ];
    },
  },
  {
    name: 'two texts with one id',
    breakIt(content) {
      const { texts, id } = content.source();
      const text = {
        id: texts[0]?.id,
        title: 'T',
        publication: 'P',
        authors: 'not shown',
        date: 'unknown',
        readNote: 'N',
      };
      content.add('quoting-texts.yaml', 'texts', text);
      return [
        {
          file: 'quoting-texts.yaml',
          field: `text ${texts[0]?.id ?? ''}: id`,
          received: `which content/sources/${id}.mdx has too`,
          hint: 'Choose another id here, or remove one of the two.',
        },
      ];
    },
  },
  {
    name: 'two groups with one id',
    breakIt(content) {
      const [group] = content.catalog.groups;
      content.add('groups.yaml', 'groups', group);
      return [
        {
          file: 'groups.yaml',
          field: `group ${group?.id ?? ''}: id`,
          received: `"${group?.id ?? ''}", which this file has before`,
          hint: 'Choose another id here, or remove one of the two.',
        },
      ];
    },
  },
  {
    name: 'a claim in the file of another source',
    breakIt(content) {
      const { source, text } = content.claim();
      const claim = { id: 'someone-else-says', text: text.id, role: 'both', aspects: ['goal'], says: 'S.', where: 'W' };
      content.add(`claims/${source.id}.yaml`, 'claims', claim);
      return [
        {
          file: `claims/${source.id}.yaml`,
          field: 'claim someone-else-says: id',
          received: '"someone-else-says"',
          hint: `Rename it to "${source.id}-someone-else-says", or move it to the file of its source.`,
        },
      ];
    },
  },
  {
    name: 'a text in the file of another source',
    breakIt(content) {
      const { id, texts } = content.source();
      const { source: _, ...text } = texts[0] ?? assert.fail();
      content.add(`sources/${id}.mdx`, 'texts', { ...text, id: 'post-of-2011' });
      return [
        {
          file: `sources/${id}.mdx`,
          field: 'text post-of-2011: id',
          received: '"post-of-2011"',
          hint: `Rename it to "${id}-post-of-2011", or move it to the file of its source.`,
        },
      ];
    },
  },
  {
    name: 'a file name that is no id',
    breakIt(content) {
      const duty = {
        name: 'Run things',
        definition: 'D.',
        postingLine: 'Run things.',
        group: 'members',
        otherNames: ['an other name for no id'],
      };
      content.folder.write('duties/Run_Things.yaml', JSON.stringify(duty));
      return [
        {
          file: 'duties/Run_Things.yaml',
          field: '(file name)',
          received: '"Run_Things"',
          hint: 'Rename the file: its name is an id and part of an address.',
        },
      ];
    },
  },
];
