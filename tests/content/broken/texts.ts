import assert from 'node:assert/strict';

import { type Case, claimsFile, raw } from '../../support/broken-content.ts';

/** Texts that nobody could cite or date. */
export const BROKEN_TEXTS: readonly Case[] = [
  {
    name: 'an unread text that supports a duty',
    breakIt(content) {
      const source = content.catalog.sources.find(({ texts }) => texts.some(({ read }) => read === 'title'));
      const text = source?.texts.find(({ read }) => read === 'title');
      assert.ok(source && text);
      const duty = content.duty().id;
      const id = `${source.id}-from-a-title`;
      const claim = {
        id,
        text: text.id,
        role: 'both',
        duties: [{ duty, stance: 'mentions' }],
        says: 'S.',
        where: 'title',
      };
      content.add(`claims/${source.id}.yaml`, 'claims', claim);
      return [
        {
          file: `claims/${source.id}.yaml`,
          field: `claim ${id}: duties`,
          received: `${duty} from "${text.id}", of which only the title is known`,
          hint: 'Remove the duties, or correct the text or its depth of reading.',
        },
      ];
    },
  },
  {
    name: 'a text known only as quoted that was read nowhere',
    breakIt(content) {
      const claim = content.claim(({ text }) => text.read === 'quoted');
      content.editClaim(claim, { readIn: undefined, quote: undefined });
      return [
        {
          file: claimsFile(claim),
          field: `claim ${claim.id}: readIn`,
          received: `none, while "${claim.text.id}" is known only as another text quotes it`,
          hint: 'Add "readIn", or correct the text or its depth of reading.',
        },
      ];
    },
  },
  ...(['authors', 'title', 'read', 'date'] as const).map((field): Case => ({
    name: `a text without ${field}`,
    breakIt(content) {
      const source = content.source();
      content.editText(source, { [field]: undefined });
      return [
        { file: `sources/${source.id}.mdx`, field: `texts[0].${field}`, received: 'nothing', hint: `Add "${field}".` },
      ];
    },
  })),
  {
    name: 'a date without quotes',
    breakIt(content) {
      const source = content.source();
      content.editText(source, { date: raw }, '2010-03-17');
      return [
        {
          file: `sources/${source.id}.mdx`,
          field: 'texts[0].date',
          received: 'an unquoted date (2010-03-17 to YAML)',
          hint: 'Put "date" in quotes.',
        },
      ];
    },
  },
  {
    name: 'a date that no calendar has',
    breakIt(content) {
      const source = content.source();
      content.editText(source, { date: '2026-02-30' });
      return [
        { file: `sources/${source.id}.mdx`, field: 'texts[0].date', received: '"2026-02-30"', hint: 'Correct "date".' },
      ];
    },
  },
  {
    name: 'an address without https://',
    breakIt(content) {
      const source = content.source();
      content.editText(source, { url: 'www.example.org/post' });
      return [
        {
          file: `sources/${source.id}.mdx`,
          field: 'texts[0].url',
          received: '"www.example.org/post"',
          hint: 'Correct "url".',
        },
      ];
    },
  },
];
