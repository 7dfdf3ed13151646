import assert from 'node:assert/strict';
import { test } from 'node:test';

import { brokenPermalinks, goneFiles, parseManifest, formatManifest, gonePages } from '../../../src/urls/permalinks.ts';

const nothingMoved = { moved: [], gone: [] };
const permalinks = ['/duties/old/', '/duties/old/#from-happe', '/duties/kept/', '/duties/kept/#happe-says'];

test('what is built is not broken', () => {
  assert.deepEqual(brokenPermalinks(permalinks, new Set(permalinks), nothingMoved), []);
});

test('a page that is gone without a word is named with all of its fragments', () => {
  const built = new Set(['/duties/kept/', '/duties/kept/#happe-says']);
  assert.deepEqual(brokenPermalinks(permalinks, built, nothingMoved), ['/duties/old/', '/duties/old/#from-happe']);
});

test('a fragment that is gone from a page that stays is named', () => {
  const built = new Set(['/duties/old/', '/duties/old/#from-happe', '/duties/kept/']);
  assert.deepEqual(brokenPermalinks(permalinks, built, nothingMoved), ['/duties/kept/#happe-says']);
});

test('a declared move keeps the page, and its fragments where the new page has them', () => {
  const moved = { moved: [{ kind: 'duty' as const, was: 'old', to: 'new' }], gone: [] };
  const rest = ['/duties/kept/', '/duties/kept/#happe-says', '/duties/new/'];
  assert.deepEqual(brokenPermalinks(permalinks, new Set([...rest, '/duties/new/#from-happe']), moved), []);
  assert.deepEqual(brokenPermalinks(permalinks, new Set(rest), moved), ['/duties/old/#from-happe']);
});

test('a move to a page that is not built keeps nothing', () => {
  const moved = { moved: [{ kind: 'duty' as const, was: 'old', to: 'nowhere' }], gone: [] };
  const built = new Set(['/duties/kept/', '/duties/kept/#happe-says']);
  assert.deepEqual(brokenPermalinks(permalinks, built, moved), ['/duties/old/', '/duties/old/#from-happe']);
});

test('what is gone keeps a page that says why, and its fragments elsewhere count as explained', () => {
  const gone = {
    moved: [],
    gone: [
      { kind: 'duty' as const, was: 'old', because: 'It was two duties.' },
      { kind: 'claim' as const, was: 'happe-says', because: 'She did not.' },
    ],
  };
  assert.deepEqual(brokenPermalinks(permalinks, new Set(['/duties/kept/']), gone), []);
  assert.deepEqual(
    gonePages(gone).map(({ from, because }) => `${from} ${because}`),
    ['/duties/old/ It was two duties.', '/embed/old/ It was two duties.', '/claims/happe-says/ She did not.'],
  );
});

test('a file beside a page that moved is kept by a file at its old address only', () => {
  const moved = { moved: [{ kind: 'duty' as const, was: 'old', to: 'new' }], gone: [] };
  const file = ['/duties/old/cite.bib'];
  const built = ['/duties/old/', '/duties/new/', '/duties/new/cite.bib'];
  assert.deepEqual(brokenPermalinks(file, new Set(built), moved), file);
  assert.deepEqual(brokenPermalinks(file, new Set([...built, ...file]), moved), []);
});

test('a file that is gone from a page that stays is named', () => {
  const built = new Set(['/duties/kept/']);
  assert.deepEqual(brokenPermalinks(['/duties/kept/index.md', '/llms.txt'], built, nothingMoved), [
    '/duties/kept/index.md',
    '/llms.txt',
  ]);
});

test('the files beside a page that is gone go with it', () => {
  const gone = { moved: [], gone: [{ kind: 'duty' as const, was: 'old', because: 'It was two duties.' }] };
  const published = ['/duties/old/', '/duties/old/#silent', '/duties/old/cite.bib', '/duties/older/cite.bib'];
  assert.deepEqual(goneFiles(published, gone), ['/duties/old/cite.bib']);
  assert.deepEqual(brokenPermalinks(published, new Set(['/duties/old/']), gone), ['/duties/older/cite.bib']);
});

test('a manifest is read back as it was written, sorted and without repetition', () => {
  const text = formatManifest(['/b/', '/a/', '/b/']);
  assert.match(text, /^# /);
  assert.deepEqual(parseManifest(text), ['/a/', '/b/']);
});
