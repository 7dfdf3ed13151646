import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import readSheets from 'read-excel-file/node';

import { dataFilesOf } from '../../../../src/outputs/dataset/data-files.ts';
import { TABLE_NAMES } from '../../../../src/outputs/dataset/schema.ts';
import { workbookOf } from '../../../../src/outputs/dataset/workbook.ts';
import { createUrls } from '../../../../src/urls/urls.ts';
import { aCatalog } from '../../../support/content.ts';

const urls = createUrls({ origin: 'https://example.org', base: '/jobs/' });
const files = new Map(dataFilesOf(aCatalog(), urls, true).map(({ name, body }) => [name, body]));
const json = (name: string): Record<string, unknown> => JSON.parse(String(files.get(name))) as Record<string, unknown>;

describe('the OpenAPI description', () => {
  interface Described {
    readonly paths: Readonly<Record<string, object>>;
    readonly components: { readonly schemas: Readonly<Record<string, object>> };
    readonly servers: readonly { readonly url: string }[];
  }
  const described = json('openapi.json') as unknown as Described;

  test('is valid by the schema of OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(json('openapi.json'));
    assert.ok(valid, JSON.stringify(errors));
  });

  test('names every file that it can, and no other', () => {
    const isDescribed = (name: string): boolean =>
      Object.hasOwn(described.paths, `/${name}`) ||
      Object.hasOwn(described.paths, `/${name.replace(/\/[^/]+\.json$/, '/{id}.json')}`);
    const left = [...files.keys()].filter((name) => !isDescribed(name));
    assert.deepEqual(left.filter((name) => !name.endsWith('.schema.json')).sort(), ['openapi.json', 'tables.xlsx']);
    assert.equal(described.servers[0]?.url, '.');
  });

  test('has schemas that the rows keep', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    addFormats(ajv);
    for (const name of TABLE_NAMES) {
      const validate = ajv.compile(described.components.schemas[name] ?? {});
      for (const row of json(`${name}.json`)[name] as readonly unknown[])
        assert.ok(validate(row), JSON.stringify(validate.errors));
    }
  });
});

test('each duty, claim, source and dispute has a file with the row that its table has', () => {
  for (const [table, name] of [
    ['duties', 'duty'],
    ['claims', 'claim'],
    ['sources', 'source'],
    ['disputes', 'dispute'],
  ] as const) {
    const { version, [table]: rows } = json(`${table}.json`);
    assert.ok(Array.isArray(rows) && rows.length > 0);
    for (const row of rows as readonly { readonly id: string }[]) {
      assert.deepEqual(json(`${table}/${row.id}.json`), { version, [name]: row });
    }
    const inFolder = [...files.keys()].filter((file) => file.startsWith(`${table}/`));
    assert.equal(inFolder.length, rows.length);
  }
});

test('a schema lets fields pass that are added later', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats(ajv);
  for (const name of TABLE_NAMES) {
    const validate = ajv.compile(json(`${name}.schema.json`));
    const { version, [name]: rows } = json(`${name}.json`);
    const more = (rows as readonly object[]).map((row) => ({ ...row, addedLater: 1 }));
    assert.ok(validate({ version, [name]: more, addedLater: true }), JSON.stringify(validate.errors));
  }
});

describe('the workbook', () => {
  const HOSTILE = [
    '2012-02',
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '1e9',
    '007',
    'TRUE',
    '<b>&"\'</b>',
    ' a ',
    'Größe „ja“',
    "'",
    '1/2',
  ];

  test('gives back every cell as the text that it is, read by another library', async () => {
    const workbook = workbookOf([{ name: 'one', rows: [['text', 'count'], ...HOSTILE.map((text) => [text, 7])] }]);
    const [sheet] = await readSheets(Buffer.from(workbook), { trim: false });
    assert.deepEqual(sheet?.data, [['text', 'count'], ...HOSTILE.map((text) => [text, 7])]);
  });

  test('has a sheet for every table, with a row for each of its rows', async () => {
    const sheets = await readSheets(Buffer.from(files.get('tables.xlsx') as Uint8Array));
    assert.deepEqual(
      sheets.map(({ sheet, data }) => [sheet, data.length - 1]),
      TABLE_NAMES.map((name) => [name, (json(`${name}.json`)[name] as readonly unknown[]).length]),
    );
  });

  test('is the same whenever it is made, and refuses what a cell cannot hold', () => {
    const rows = [['a'], ['b']];
    assert.deepEqual(workbookOf([{ name: 'x', rows }]), workbookOf([{ name: 'x', rows }]));
    assert.throws(() => workbookOf([{ name: 'x', rows: [['x'.repeat(32_768)]] }]), /A cell has 32768 characters/);
  });
});
