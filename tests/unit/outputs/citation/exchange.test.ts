import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import { Ajv } from 'ajv';

import type { CslItem, CslName } from '../../../../src/outputs/citation/csl.ts';
import { type Cited, citeFile, citedPages } from '../../../../src/outputs/citation/cite-files.ts';
import { PLACE, aDifficultCatalog } from '../../../support/citation/content.ts';
import { cslJsonSchema } from '../../../support/citation/csl-schema.ts';
import { type BibtexEntry, readBibtex, readRis } from '../../../support/citation/readers.ts';
import { siteCatalog } from '../../../support/site-catalog.ts';

const catalog = aDifficultCatalog();
const difficult = citedPages(catalog, PLACE, false);

function itemsOf(path: string): readonly CslItem[] {
  const page = difficult.find((cited) => cited.path === path);
  assert.ok(page, path);
  return page.items;
}

const nameInWords = (name: CslName): string => ('literal' in name ? name.literal : `${name.family}, ${name.given}`);

function monthOf({ issued }: CslItem): string | undefined {
  if (issued === undefined || 'literal' in issued) return undefined;
  const [year, month] = issued['date-parts'][0];
  return month === undefined ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
}

/** What BibTeX must give back of an item. */
function inBibtex(item: CslItem): Partial<BibtexEntry> & { known: object } {
  const { id, title, URL: url, author = [], genre } = item;
  const date = monthOf(item);
  return {
    key: id,
    type: 'misc',
    authors: author.map(nameInWords),
    known: { title, ...(date && { date }), ...(url && { howpublished: url }), ...(genre && { type: genre }) },
  };
}

function assertBibtex(pages: readonly Cited[]): void {
  for (const { items } of pages) {
    const entries = readBibtex(citeFile(items, 'bib'));
    const found = entries.map(({ fields: { note: _, key: __, ...known }, ...entry }) => ({ ...entry, known }));
    assert.deepEqual(found, items.map(inBibtex));
  }
}

/** What RIS must give back of an item: a tag has a list of values. */
function assertRisRecord(record: Readonly<Record<string, readonly unknown[]>> | undefined, item: CslItem): void {
  const list = (value: string | undefined) => (value === undefined ? undefined : [value]);
  assert.deepEqual(
    { TY: record?.['TY'], TI: record?.['TI'], UR: record?.['UR'], T2: record?.['T2'], ET: record?.['ET'] },
    { TY: ['ELEC'], TI: [item.title], UR: list(item.URL), T2: list(item['container-title']), ET: list(item.version) },
  );
  assert.deepEqual(record?.['PY'], list(monthOf(item)?.slice(0, 4)));
  const authors = (record?.['AU'] ?? []).map((author) => {
    assert.ok(typeof author === 'object' && author !== null && 'last_name' in author && 'first_name' in author);
    return [author.last_name, author.first_name].filter((part) => part !== '').join(', ');
  });
  assert.deepEqual(authors, (item.author ?? []).map(nameInWords));
}

function assertRis(pages: readonly Cited[]): void {
  for (const { items } of pages) {
    const records = readRis(citeFile(items, 'ris'));
    assert.equal(records.length, items.length);
    for (const [index, item] of items.entries()) assertRisRecord(records[index], item);
  }
}

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(cslJsonSchema());

function assertCslJson(pages: readonly Cited[]): void {
  for (const { path, items } of pages) {
    const parsed: unknown = JSON.parse(citeFile(items, 'json'));
    assert.ok(validate(parsed), `${path}: ${JSON.stringify(validate.errors)}`);
    assert.deepEqual(parsed, items);
  }
}

describe('citations of difficult names', () => {
  test('are there for the site, the essay, the roles, five duties, sources, a dispute, five comparisons and claims', () => {
    const counts = Map.groupBy(difficult, ({ path }) => path.split('/')[2]);
    assert.deepEqual(
      [...counts].map(([kind, pages]) => [kind, pages.length]),
      [
        ['', 1],
        ['difference', 1],
        ['roles', 3],
        ['duties', 5],
        ['sources', 2],
        ['disputes', 1],
        ['compare', 5],
        ['claims', 5],
      ],
    );
  });

  test('come back from BibTeX as they were, read by another library', () => {
    assertBibtex(difficult);
  });

  test('come back from RIS as they were, read by another library', () => {
    assertRis(difficult);
  });

  test('are CSL-JSON by the CSL schema, and come back as they were', () => {
    assertCslJson(difficult);
  });
});

describe('BibTeX', () => {
  test('is one entry an item, safe for TeX, with what it has no fields for in the note', () => {
    assert.equal(
      citeFile(itemsOf('/jobs/claims/oneill-says/'), 'bib'),
      `@misc{whose-job-is-it-claim-oneill-says,
	author = {{Somebody}},
	title = {{O’Neill says that "hosts" – the managers – don't post *ads* [at all]}},
	year = {2026},
	month = nov,
	type = {Statement},
	howpublished = {\\url{https://example.org/jobs/claims/oneill-says/}},
	note = {In A site, data version 1.0.0, 21 November 2026},
}

@misc{oneill-2010-post,
	author = {Adams, Ann},
	title = {{"Don't" \\& 100\\% \\#community\\_work}},
	year = {2010},
	month = mar,
	note = {In Síle’s blog, 17 March 2010},
}
`,
    );
  });

  test('says a bounded date in the note alone', () => {
    const [, text = ''] = citeFile(itemsOf('/jobs/claims/oneill-quoted/'), 'bib').split('\n\n');
    assert.match(
      text,
      /note = \{before 15 October 2013\. As cited in “What I heard” \(A magazine, before October 2013\)\}/,
    );
    assert.doesNotMatch(text, /year =/);
  });
});

describe('RIS', () => {
  test('is one record an item, each field on one line', () => {
    assert.equal(
      citeFile(itemsOf('/jobs/claims/oneill-posts/'), 'ris'),
      `TY  - ELEC
AU  - Somebody
DA  - 2026/11/21/
PY  - 2026
LA  - en
TI  - Ads are the other’s
UR  - https://example.org/jobs/claims/oneill-posts/
T2  - A site
ET  - 1.0.0
ER  - 
TY  - ELEC
AU  - O'Neill, Síle
AU  - Žižek, Ann-Marie
DA  - 2011/02//
PY  - 2011
TI  - Work – and play
T2  - A blog
ER  - 
`,
    );
  });

  test('says a bounded date in a note alone', () => {
    const [, text] = readRis(citeFile(itemsOf('/jobs/claims/oneill-quoted/'), 'ris'));
    assert.deepEqual(
      [text?.['N1'], text?.['DA'], text?.['PY']],
      [
        ['As cited in “What I heard” (A magazine, before October 2013)', 'Published before 15 October 2013'],
        undefined,
        undefined,
      ],
    );
  });
});

describe('citations of the real content', () => {
  let pages: readonly Cited[] = [];
  before(async () => {
    pages = citedPages(await siteCatalog(), PLACE, false);
  });

  test('have an id that no other page has', () => {
    const ids = pages.map(({ items: [item] }) => item?.id);
    assert.equal(new Set(ids).size, pages.length);
  });

  test('come back from BibTeX as they were', () => {
    assertBibtex(pages);
  });

  test('come back from RIS as they were', () => {
    assertRis(pages);
  });

  test('are CSL-JSON by the CSL schema', () => {
    assertCslJson(pages);
  });
});

describe('a build without a public address', () => {
  const NOT = 'Not for publishing: this copy of the site was built without a public address (SITE_URL).';
  const [site] = citedPages(catalog, PLACE, true);
  const items = site?.items ?? [];

  test('says in every format that its citations are not for publishing', () => {
    assert.equal(items[0]?.note, NOT);
    assert.deepEqual(readRis(citeFile(items, 'ris'))[0]?.['N1'], [NOT]);
    assert.match(
      readBibtex(citeFile(items, 'bib'))[0]?.fields['note'] ?? '',
      /^data version 1\.0\.0, 21 November 2026\. Not for publishing: .* \(SITE_URL\)\.$/,
    );
    assertCslJson(citedPages(catalog, PLACE, true));
  });

  test('does not say so of the texts, which are others’ works', () => {
    const notes = citedPages(catalog, PLACE, true).flatMap(({ items: [, ...texts] }) => texts.map(({ note }) => note));
    assert.deepEqual(
      notes.filter((note) => note?.includes('publishing')),
      [],
    );
  });
});
