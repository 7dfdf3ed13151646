import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { createUrls } from '../../../../src/urls/urls.ts';
import { buildCatalog } from '../../../../src/model/catalog.ts';
import { isQuotedFrom } from '../../../../src/reading/fingerprint.ts';
import { rowsOf } from '../../../../src/outputs/dataset/dataset.ts';
import { dataFilesOf } from '../../../../src/outputs/dataset/data-files.ts';
import { columnGuide, sizeInWords } from '../../../../src/outputs/dataset/guide.ts';
import { aContent, aDuty, aQuotingText, aSource, aText } from '../../../support/content.ts';

const urls = createUrls({ origin: 'https://example.org', base: '/jobs/' });
const catalog = buildCatalog(aContent(), isQuotedFrom);

describe('the rows of the data set', () => {
  test('give each kind of date in fields of its own', () => {
    const dated = buildCatalog(
      aContent({
        sources: [
          aSource({
            texts: [
              aText({ id: 'adams-day', date: '2010-03-17' }),
              aText({ id: 'adams-before', date: { before: '2013-10' } }),
              aText({ id: 'adams-after', date: { after: '2008' } }),
              aText({ id: 'adams-between', date: { between: ['2010', '2012-02'] } }),
              aText({ id: 'adams-unknown', date: 'unknown' }),
            ],
          }),
        ],
      }),
      isQuotedFrom,
    );
    const { texts } = rowsOf(dated, urls);
    const dates = new Map(texts.map(({ id, date, dateAfter, dateBefore }) => [id, [date, dateAfter, dateBefore]]));
    assert.deepEqual(dates.get('adams-day'), ['2010-03-17', null, null]);
    assert.deepEqual(dates.get('adams-before'), [null, null, '2013-10']);
    assert.deepEqual(dates.get('adams-after'), [null, '2008', null]);
    assert.deepEqual(dates.get('adams-between'), [null, '2010', '2012-02']);
    assert.deepEqual(dates.get('adams-unknown'), [null, null, null]);
  });

  test('hold the texts that claims were read in, and no other text without a source', () => {
    const two = { texts: [aQuotingText(), aQuotingText({ id: 'nobody-reads-this' })] };
    const content = aContent();
    const quotingTexts = content.quotingTexts.map((entry) => ({ ...entry, data: two }));
    const { texts } = rowsOf(buildCatalog({ ...content, quotingTexts }, isQuotedFrom), urls);
    const without = texts.filter(({ source }) => source === null);
    assert.deepEqual(
      without.map(({ id }) => id),
      ['carter-2013-report'],
    );
    assert.equal(without[0]?.page, 'https://example.org/jobs/method/#carter-2013-report');
  });
});

describe('the files of the data set', () => {
  test('are the same for the same content', () => {
    assert.deepEqual(dataFilesOf(catalog, urls, true), dataFilesOf(buildCatalog(aContent(), isQuotedFrom), urls, true));
  });

  test('say when they are not for publishing', () => {
    const [index] = dataFilesOf(catalog, urls, false);
    assert.match(String(index?.body), /"forPublishing": false/);
  });

  test('are refused when a value cannot be written as CSV', () => {
    const duties = [aDuty({ otherNames: [{ name: 'a; b', sharedWith: [] }] })];
    assert.throws(() => dataFilesOf(buildCatalog(aContent({ duties }), isQuotedFrom), urls, true), {
      message: /^data\/v1\/duties does not fit src\/outputs\/dataset\/schema\.ts:.*no ";".*\[0\]\.otherNames\[0\]/s,
    });
  });
});

describe('the column guide', () => {
  const guide = columnGuide();
  const row = (table: string, field: string) =>
    guide.find(({ name }) => name === table)?.rows.find(({ name }) => name === field);

  test('gives every field a type and a meaning', () => {
    for (const { name, rows } of guide) {
      for (const { name: field, type, meaning } of rows) {
        assert.ok(type !== '' && meaning.endsWith('.'), `${name}: ${field}`);
      }
    }
  });

  test('names fields of fields and parts of lists', () => {
    assert.equal(row('duties', 'agreement.all.both')?.type, 'whole number');
    assert.equal(row('claims', 'duties[].stance')?.type, 'one of assigns, denies, mentions');
    assert.equal(row('index', 'files[].sha256')?.type, 'text');
  });

  test('says what may be missing, and how CSV holds what is no plain cell', () => {
    assert.deepEqual(row('claims', 'position')?.type, 'id; or none');
    assert.equal(row('duties', 'cells')?.csv, 'a column for each source');
    assert.equal(row('disputes', 'sides')?.csv, 'as JSON');
    assert.equal(row('duties', 'name')?.csv, undefined);
  });

  test('gives sizes in round numbers', () => {
    assert.deepEqual([840, 61_499, 400_753].map(sizeInWords), ['840 bytes', '61 KB', '401 KB']);
  });
});
