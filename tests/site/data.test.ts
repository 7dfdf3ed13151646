import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';

import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

import { TABLE_NAMES } from '../../src/outputs/dataset/schema.ts';
import { publishedAt } from '../../src/urls/published-at.ts';
import { cellsOf, rowsFromCsv } from '../support/data/csv.ts';
import { dataIndex, dataJson, dataText, tablesOf } from '../support/data/data-set.ts';
import { recount } from '../support/data/recount.ts';
import { textOf } from '../support/html.ts';
import { assertNone } from '../support/problems.ts';
import { readSite } from '../support/site.ts';

const site = readSite();
const index = dataIndex(site);
const { duties, claims, sources, texts, disputes, postings, corrections } = tablesOf(site);
const parsed = (name: string) => dataJson(site, name);

describe('JSON', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats(ajv);

  for (const name of [...TABLE_NAMES, 'index']) {
    test(`${name}.json is what ${name}.schema.json says`, () => {
      const validate = ajv.compile(parsed(`${name}.schema.json`));
      validate(parsed(`${name}.json`));
      assertNone((validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`));
    });

    test(`${name}.schema.json knows its own address`, () => {
      const address = new URL(`${site.base}data/v1/${name}.schema.json`, site.origin).href;
      assert.equal(parsed(`${name}.schema.json`)['$id'], address);
    });
  }

  test('a schema refuses what the data must not hold', () => {
    const validate = ajv.getSchema(new URL(`${site.base}data/v1/duties.schema.json`, site.origin).href);
    const [first, ...rest] = duties;
    for (const wrong of [{ verdict: 'disputed' }, { url: 'no address' }, { id: 'No Id' }]) {
      assert.equal(validate?.({ version: '1.0.0', duties: [{ ...first, ...wrong }, ...rest] }), false);
    }
  });

  test('the files say of which version they are', () => {
    for (const name of TABLE_NAMES) assert.equal(parsed(`${name}.json`)['version'], index.version);
  });
});

describe('CSV', () => {
  const allTexts = new Map(rowsFromCsv('texts', dataText(site, 'texts.csv')).map((row) => [row['id'], row]));

  for (const name of TABLE_NAMES) {
    test(`${name}.csv gives back ${name}.json`, () => {
      const rows = rowsFromCsv(name, dataText(site, `${name}.csv`)).map((row) =>
        name === 'sources' && Array.isArray(row['texts'])
          ? { ...row, texts: row['texts'].map((id) => allTexts.get(id)) }
          : row,
      );
      assert.deepEqual(rows, parsed(`${name}.json`)[name]);
    });

    test(`no cell of ${name}.csv starts a formula`, () => {
      const cells = cellsOf(dataText(site, `${name}.csv`)).flatMap((row) => [
        ...Object.keys(row),
        ...Object.values(row),
      ]);
      assertNone(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell)));
    });

    test(`no cell of ${name}.csv is longer than a spreadsheet takes`, () => {
      const cells = cellsOf(dataText(site, `${name}.csv`)).flatMap((row) => Object.values(row));
      assertNone(cells.filter(({ length }) => length > 32_767));
    });
  }
});

describe('index.json', () => {
  test('lists every other file with its size and SHA-256', () => {
    const inFolder = [...site.paths].filter((path) => path.startsWith(`${site.base}data/v1/`));
    const others = inFolder
      .map((path) => path.slice(`${site.base}data/v1/`.length))
      // One file for each row is described in openapi.json.
      .filter((name) => name !== 'index.json' && !name.includes('/'));
    assert.deepEqual(index.files.map(({ name }) => name).sort(), others.sort());
    for (const { name, url, bytes, sha256 } of index.files) {
      const body = site.read(`${site.base}data/v1/${name}`);
      assert.equal(url, new URL(`${site.base}data/v1/${name}`, site.origin).href);
      assert.deepEqual({ name, bytes }, { name, bytes: body.byteLength });
      assert.equal(sha256, createHash('sha256').update(body).digest('hex'), name);
    }
  });

  test('counts the rows of every table', () => {
    assert.deepEqual(index.counts, {
      duties: duties.length,
      claims: claims.length,
      sources: sources.length,
      texts: texts.length,
      disputes: disputes.length,
      postings: postings.length,
      corrections: corrections.length,
    });
  });

  test('says whether the site was built for publishing', () => {
    assert.equal(index.forPublishing, !publishedAt(process.env).isLocal);
  });
});

test('each duty, statement, source and dispute has a file of its own, and no other row', () => {
  const expected = [
    ...duties.map((row) => [`duties/${row.id}.json`, row] as const),
    ...claims.map((row) => [`claims/${row.id}.json`, row] as const),
    ...sources.map((row) => [`sources/${row.id}.json`, row] as const),
    ...disputes.map((row) => [`disputes/${row.id}.json`, row] as const),
  ];
  for (const [name, row] of expected) {
    const { version, ...item } = parsed(name);
    assert.equal(version, index.version);
    assert.deepEqual(Object.values(item), [row], name);
  }
  const single = [...site.paths].filter((path) => /\/data\/v1\/[^/]+\//.test(path));
  assert.equal(single.length, expected.length);
});

test('the notices of what is shipped with the site stand beside it', () => {
  assert.match(site.read(`${site.base}notices.txt`).toString('utf8'), /^pagefind \d/m);
});

describe('what the tables say', () => {
  test('every cell, denial and verdict can be counted again from the claims and sources', () => {
    for (const duty of duties) {
      const { id, cells, denials, verdict } = duty;
      assert.deepEqual({ id, cells, denials, verdict }, { id, ...recount(id, claims, sources) });
    }
  });

  test('every count of agreement is that of the cells and denials', () => {
    const core = new Set(sources.filter((source) => source.core).map(({ id }) => id));
    for (const { id, cells, denials, agreement } of duties) {
      for (const scope of ['core', 'all'] as const) {
        const inScope = Object.entries(cells).filter(([source]) => scope === 'all' || core.has(source));
        const count = (value: string) => inScope.filter(([, cell]) => cell === value).length;
        const denying = (role: 'community-manager' | 'social-media-manager') =>
          inScope.filter(([source, cell]) => cell === 'denies' && denials[source]?.includes(role)).length;
        const counted = {
          communityManager: count('community-manager'),
          socialMediaManager: count('social-media-manager'),
          both: count('both'),
          notCommunityManager: denying('community-manager'),
          notSocialMediaManager: denying('social-media-manager'),
          mentions: count('mentions'),
        };
        assert.deepEqual({ id, scope, ...agreement[scope] }, { id, scope, ...counted });
      }
    }
  });

  test('every count of postings can be counted again, unpaid roles left out', () => {
    const counted = postings.filter(({ paid }) => paid !== false);
    const number = (title: string, duty?: string) =>
      counted.filter((posting) => posting.class === title && (duty === undefined || posting.duties.includes(duty)))
        .length;
    const numbers = (duty?: string) => ({
      communityManager: number('community-manager', duty),
      socialMediaManager: number('social-media-manager', duty),
      hybrid: number('hybrid', duty),
    });
    assert.ok(counted.length < postings.length, 'some roles are unpaid');
    for (const duty of duties) {
      assert.deepEqual({ id: duty.id, ...duty.postings }, { id: duty.id, ...numbers(duty.id), of: numbers() });
    }
  });

  test('every id leads to a row', () => {
    const known = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));
    const ids = {
      duty: known(duties),
      claim: known(claims),
      source: known(sources),
      text: known(texts),
      dispute: known(disputes),
      group: known(index.lists.groups),
      aspect: known(index.lists.aspects),
      position: known(index.lists.positions),
    };
    const missing = (kind: keyof typeof ids, from: string, named: readonly (string | null)[]) =>
      named.flatMap((id) => (id === null || ids[kind].has(id) ? [] : [`${from} names the ${kind} ${id}`]));
    assertNone([
      ...duties.flatMap((duty) => [
        ...missing('group', duty.id, [duty.group]),
        ...missing('duty', duty.id, duty.related),
        ...missing('dispute', duty.id, duty.disputes),
        ...missing('source', duty.id, [...Object.keys(duty.cells), ...Object.keys(duty.denials)]),
        ...missing('claim', duty.id, [...duty.claims, ...duty.decisive]),
      ]),
      ...claims.flatMap((claim) => [
        ...missing('source', claim.id, [claim.source]),
        ...missing('text', claim.id, [claim.text, claim.readIn]),
        ...missing(
          'duty',
          claim.id,
          claim.duties.map(({ duty }) => duty),
        ),
        ...missing('aspect', claim.id, claim.aspects),
        ...missing('position', claim.id, [claim.position]),
      ]),
      ...sources.flatMap(({ id, positions }) => missing('position', id, positions)),
      ...texts.flatMap(({ id, source }) => missing('source', id, [source])),
      ...postings.flatMap((posting) => missing('duty', posting.id, posting.duties)),
      ...disputes.flatMap((dispute) => [
        ...missing('duty', dispute.id, dispute.duties),
        ...missing('aspect', dispute.id, dispute.aspects),
        ...missing(
          'claim',
          dispute.id,
          dispute.sides.flatMap((side) => side.claims),
        ),
      ]),
    ]);
  });

  test('a source has the texts that texts.json gives it', () => {
    for (const source of sources) {
      assert.deepEqual(
        source.texts,
        texts.filter((text) => text.source === source.id),
      );
    }
  });
});

test('the page of the data links every file and explains every field', () => {
  const page = site.pages.find(({ path }) => path === `${site.base}data/`);
  assert.ok(page);
  const links = new Set(
    page.elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href')).map(({ value }) => value),
  );
  const unlinked = ['index.json', ...index.files.map(({ name }) => name)].filter(
    (name) => !links.has(`${site.base}data/v1/${name}`),
  );
  assertNone(unlinked);

  const explained = [...new Set(page.elements.filter(({ tagName }) => tagName === 'code').map(textOf))];
  const tables: readonly (readonly object[])[] = [duties, claims, sources, texts, disputes, postings, [index]];
  const fields = new Set(tables.flatMap(([row = {}]) => Object.keys(row)));
  const isExplained = (field: string) => explained.some((name) => name === field || name.startsWith(`${field}.`));
  assertNone([...fields].filter((field) => !isExplained(field)));
});
