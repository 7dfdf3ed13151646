import assert from 'node:assert/strict';

import type { Posting } from '../../../src/model/catalog.ts';
import { type Breakable, type Case } from '../../support/broken-content.ts';

const FILE = 'postings/community-manager.yaml';

/** The place of a posting in its file, so that a part of it can be set. */
function at(content: Breakable, { id }: Posting): readonly (string | number)[] {
  const ids = [...content.folder.read(FILE).matchAll(/^ {2}- id: (\S+)$/gm)].map(([, found]) => found);
  assert.ok(ids.includes(id));
  return ['postings', ids.indexOf(id)];
}

/** A posting for a community manager that was read on a page of its own. */
function aFreePosting(content: Breakable): Posting {
  return content.posting(({ class: its, addressSharedWith }) => {
    return its === 'community-manager' && addressSharedWith.length === 0;
  });
}

/** Job postings: what a writer gets wrong when one is entered. */
export const BROKEN_POSTINGS: readonly Case[] = [
  {
    name: 'a posting that asks for an unknown duty',
    breakIt(content) {
      const posting = aFreePosting(content);
      content.set(FILE, [...at(content, posting), 'duties'], ['run-event']);
      return [
        {
          file: FILE,
          field: `posting ${posting.id}: duties`,
          received: '"run-event", which is no duty',
          hint: 'Did you mean "run-events"?',
        },
      ];
    },
  },
  {
    name: 'a posting that names a duty twice',
    breakIt(content) {
      const posting = aFreePosting(content);
      content.set(FILE, [...at(content, posting), 'duties'], ['run-events', 'run-events']);
      return [{ file: FILE, field: '.duties', received: '["run-events","run-events"]', hint: 'Correct "duties".' }];
    },
  },
  {
    name: 'a posting that was entered twice',
    breakIt(content) {
      const [one, other] = [aFreePosting(content), aFreePosting(content)];
      content.set(FILE, [...at(content, other), 'address'], `${one.address}#apply`);
      return [
        [one, other],
        [other, one],
      ].map(([here, there]) => ({
        file: FILE,
        field: `posting ${here?.id ?? ''}: address`,
        received: `the address of "${there?.id ?? ''}" too`,
        hint: `write addressSharedWith: [${there?.id ?? ''}] here`,
      }));
    },
  },
  {
    name: 'a posting that shares its address with one that was read elsewhere',
    breakIt(content) {
      const [one, other] = [aFreePosting(content), aFreePosting(content)];
      content.set(FILE, [...at(content, one), 'addressSharedWith'], [other.id]);
      return [
        {
          file: FILE,
          field: `posting ${one.id}: addressSharedWith`,
          received: `"${other.id}", which was read elsewhere`,
          hint: `Remove "${other.id}" from addressSharedWith`,
        },
      ];
    },
  },
  {
    name: 'a posting that shares its address with an unknown one',
    breakIt(content) {
      const posting = aFreePosting(content);
      content.set(FILE, [...at(content, posting), 'addressSharedWith'], ['cm-9999']);
      return [
        {
          file: FILE,
          field: `posting ${posting.id}: addressSharedWith`,
          received: '"cm-9999", which is no posting',
          hint: '',
        },
      ];
    },
  },
  {
    name: 'a posting without duties',
    breakIt(content) {
      const posting = aFreePosting(content);
      content.set(FILE, [...at(content, posting), 'duties'], []);
      return [{ file: FILE, field: '.duties', received: '[]', hint: 'Correct "duties".' }];
    },
  },
  {
    name: 'a posting without its address',
    breakIt(content) {
      const posting = aFreePosting(content);
      content.set(FILE, [...at(content, posting), 'address'], undefined);
      return [{ file: FILE, field: '.address', received: 'nothing', hint: 'Add "address".' }];
    },
  },
  {
    name: 'a posting from Norway whose country YAML reads as false',
    breakIt(content) {
      const posting = aFreePosting(content);
      content.set(FILE, [...at(content, posting), 'country'], false);
      return [{ file: FILE, field: '.country', received: 'false', hint: 'Put "country" in quotes.' }];
    },
  },
  {
    name: 'a posting whose pay is told in words',
    breakIt(content) {
      const posting = aFreePosting(content);
      content.set(FILE, [...at(content, posting), 'paid'], 'volunteer');
      return [{ file: FILE, field: '.paid', received: '"volunteer"', hint: 'Correct "paid".' }];
    },
  },
  {
    name: 'an unknown duty among those on which readers agreed least',
    breakIt(content) {
      content.add('posting-coding.yaml', 'leastAgreed', 'lead-teams');
      return [
        {
          file: 'posting-coding.yaml',
          field: 'leastAgreed',
          received: '"lead-teams", which is no duty',
          hint: 'Did you mean "lead-team"?',
        },
      ];
    },
  },
  {
    name: 'a file of postings of an unknown class',
    breakIt(content) {
      content.set('postings/hybrid.yaml', ['class'], 'hybrids');
      return [{ file: 'postings/hybrid.yaml', field: 'class', received: '"hybrids"', hint: 'Did you mean "hybrid"?' }];
    },
  },
];
