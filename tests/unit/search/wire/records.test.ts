import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { buildCatalog } from '../../../../src/model/catalog.ts';
import { isQuotedFrom } from '../../../../src/reading/fingerprint.ts';
import { type SearchRecord, recordProblems, searchRecords } from '../../../../src/search/wire/records.ts';
import { packRecords, unpackRecords } from '../../../../src/search/wire/records-file.ts';
import { createSearchUrls } from '../../../../src/urls/urls.ts';
import { aContent } from '../../../support/content.ts';

const urls = createSearchUrls('/');
const page = (path: string, prose = '') => ({
  path,
  title: `Title of ${path}`,
  description: `About ${path}`,
  sections: [{ text: prose }],
});
const catalog = buildCatalog(aContent(), isQuotedFrom);
const records = searchRecords(catalog, [
  page('', 'The answer.'),
  page('method', 'How we read.'),
  page('compare/roles'),
  page('search'),
  page('duties/welcome-members'),
  page('sources/adams', 'Adams ran a forum for nurses.'),
  page('disputes/who-welcomes', 'Both were in one office.'),
  page('embed/welcome-members'),
]);
const at = (address: string): SearchRecord | undefined => records.find((record) => urls.page(record) === address);

const sound: SearchRecord = {
  kind: 'page',
  id: 'a',
  title: 'A',
  summary: 'About.',
  content: 'Apples',
  sections: [],
  roles: [],
  sources: [],
};

describe('records', () => {
  test('are one for each duty, source, dispute and standing page', () => {
    assert.deepEqual(
      records.map((record) => `${record.kind} ${urls.page(record)}`),
      [
        'duty /duties/welcome-members/',
        'duty /duties/run-campaigns/',
        'source /sources/adams/',
        'source /sources/brown/',
        'dispute /disputes/who-welcomes/',
        'page /',
        'page /method/',
        'page /compare/roles/',
      ],
    );
  });

  test('of a duty hold its verdict, who has it and who speaks of it', () => {
    const { verdict, roles, sources } = at('/duties/welcome-members/') ?? {};
    assert.equal(verdict, 'disputed');
    assert.deepEqual(roles, ['community-manager', 'social-media-manager']);
    assert.deepEqual(sources, ['adams', 'brown']);
  });

  test('of a source hold what it gives to whom, and its claims', () => {
    const { roles, sources, sections } = at('/sources/brown/') ?? {};
    assert.deepEqual([roles, sources], [['social-media-manager'], ['brown']]);
    assert.match(
      sections?.find(({ fragment }) => fragment?.startsWith('brown'))?.text ?? '',
      /The host welcomes new members/,
    );
  });

  test('of a source and a dispute hold the prose of their pages', () => {
    assert.deepEqual(
      at('/sources/adams/')
        ?.sections.map(({ text }) => text)
        .at(1),
      'Adams ran a forum for nurses.',
    );
    assert.deepEqual(at('/disputes/who-welcomes/')?.sections, [{ text: 'Both were in one office.' }]);
  });

  test('of a dispute hold its sides and the sources on them', () => {
    const { content, sources } = at('/disputes/who-welcomes/') ?? {};
    assert.match(content ?? '', /The community manager/);
    assert.deepEqual(sources, ['adams', 'brown']);
  });

  test('have no problems, made from sound content', () => {
    assert.deepEqual(recordProblems(records), []);
  });

  test('come back as they were from their way to the browser', () => {
    const listed = records.map(({ kind, id, title, roles, sources }) => ({
      textId: `en_${id}`,
      kind,
      id,
      title,
      roles,
      sources,
    }));
    assert.deepEqual(unpackRecords(packRecords(listed, 'en_1')), listed);
  });
});

describe('records that an index would lose without a word', () => {
  test('are named: two of one page', () => {
    assert.deepEqual(recordProblems([sound, sound]), ['page "a" has two records: one would be lost']);
  });

  test('are named: no content, no title, no summary, no address', () => {
    assert.deepEqual(recordProblems([{ ...sound, title: 'Of', content: ' the of ' }]), [
      'page "a" has no content: it would be dropped',
    ]);
    assert.deepEqual(recordProblems([{ ...sound, title: ' ' }]), ['page "a" has no title']);
    assert.deepEqual(recordProblems([{ ...sound, summary: '' }]), ['page "a" has no summary']);
    assert.deepEqual(recordProblems([{ ...sound, id: '/a/' }]), ['page "/a/" has an id that makes no address']);
  });
});
