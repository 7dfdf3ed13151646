import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import { parse } from '@retorquere/bibtex-parser';

import { biblatexOf, bibtexOf } from '../../../../src/outputs/citation/bibtex.ts';
import { type Cited, citedPages } from '../../../../src/outputs/citation/cite-files.ts';
import type { CslItem } from '../../../../src/outputs/citation/csl.ts';
import { PLACE, aDifficultCatalog } from '../../../support/citation/content.ts';
import { readBibtex } from '../../../support/citation/readers.ts';
import { siteCatalog } from '../../../support/site-catalog.ts';

/** Read by the parser of Better BibTeX for Zotero, and by another. */

interface Read {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

function read(file: string): readonly Read[] {
  const { entries, errors } = parse(file, { sentenceCase: false });
  assert.deepEqual(errors, []);
  return entries;
}

const plain = (value: unknown): string => String(value).replace(/<\/?(?:i|b|span|sup|sub)\b[^>]*>/g, '');

/** The date as biblatex has it: to the day, if it is known so far. */
function dateOf({ issued }: CslItem): string | undefined {
  if (issued === undefined || 'literal' in issued) return undefined;
  return issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
}

function assertBiblatex(pages: readonly Cited[]): void {
  for (const { items } of pages) {
    const entries = read(biblatexOf(items));
    const found = entries.map(({ type, key, fields: { title, date, url, organization } }) => ({
      type,
      key,
      title: plain(title),
      date,
      url,
      organization: organization === undefined ? undefined : plain([organization].flat()[0]),
    }));
    const expected = items.map((item) => ({
      type: 'online',
      key: item.id,
      title: item.title,
      date: dateOf(item),
      url: item.URL,
      organization: item['container-title'],
    }));
    assert.deepEqual(found, expected);
  }
}

describe('a file for biblatex has each item as a page on the web, with its day and one address:', () => {
  test('of difficult names', () => {
    assertBiblatex(citedPages(aDifficultCatalog(), PLACE, false));
  });

  let pages: readonly Cited[] = [];
  before(async () => {
    pages = citedPages(await siteCatalog(), PLACE, false);
  });

  test('of the real content', () => {
    // Each text once, however many claims cite it.
    const items = new Map(pages.flatMap((page) => page.items).map((item) => [item.id, item]));
    assertBiblatex([{ path: '/', items: [...items.values()] }]);
  });

  test('and a file for BibTeX has one address too', () => {
    for (const { items } of pages) {
      for (const item of items) {
        if (item.URL !== undefined) assert.equal(bibtexOf([item]).split(`{${item.URL}}`).length, 2, item.URL);
      }
    }
  });
});

const item = (varied: Partial<CslItem>): CslItem => ({ id: 'x', type: 'webpage', title: 'A title', ...varied });

describe('hostile names and titles', () => {
  const hostile: readonly string[] = [
    'a brace { that is open',
    'a brace } that is closed',
    '}} , evil = {x',
    'a \\ backslash \\input{/etc/passwd}',
    '\\write18{rm -rf}',
    '100% of $x$ & #y_z ~ ^',
    '@misc{evil, title={x}}',
    'Smith and Jones, and others',
    '"quoted" and {braced}',
  ];
  for (const text of hostile) {
    test(`end no entry and run no command: ${text}`, () => {
      const items = [
        item({ title: text, author: [{ literal: text }, { family: text, given: text }], note: text }),
        item({ id: 'y' }),
      ];
      for (const file of [bibtexOf(items), biblatexOf(items)]) {
        for (const entries of [readBibtex(file), read(file)]) {
          assert.deepEqual(
            entries.map(({ key }) => key),
            ['x', 'y'],
          );
          const [first, second] = entries.map(({ fields }) => fields);
          assert.equal(plain(second?.['title']), 'A title');
          assert.equal(first?.['evil'], undefined);
        }
        // What TeX would read: no command but those for single characters, and our own.
        assert.doesNotMatch(file.replace(/\\(?:text\w+\{\}|[&%$#_{}]|url\{)/g, ''), /\\/);
      }
    });
  }
});

test('an entry without an author is sorted by its title', () => {
  assert.match(bibtexOf([item({})]), /^\tkey = \{A title\},$/m);
  assert.doesNotMatch(bibtexOf([item({ author: [{ literal: 'A' }] })]), /^\tkey = /m);
});

test('words of a title keep their capitals, after a colon or a question mark too', () => {
  assert.match(bibtexOf([item({ title: 'Who? The host: Ann' })]), /^\ttitle = \{\{Who\? The host: Ann\}\},$/m);
});
