import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fileHeaders } from '../../../src/urls/file-headers.ts';
import { headersFile, redirectsFile } from '../../../src/urls/hosting-rules.ts';

/** The rules of a `_headers` file by their paths. */
function rulesOf(files: readonly string[]): Map<string, string> {
  const rules = headersFile({ base: '/jobs/' }, files).trimEnd().split('\n\n');
  return new Map(rules.map((rule) => [rule.split('\n', 1)[0] ?? '', rule]));
}

test('every page and folder has its headers, and only cards may be framed', () => {
  const rules = rulesOf(['404.html', '_astro/a.js', 'duties/x/index.html', 'embed/x/index.html', 'index.html']);
  const of = (path: string): string => rules.get(path) ?? '';
  assert.deepEqual(
    [...rules.keys()],
    ['/jobs/', '/jobs/404.html', '/jobs/_astro/*', '/jobs/duties/*', '/jobs/embed/*'],
  );
  assert.match(of('/jobs/duties/*'), /frame-ancestors 'none'/);
  assert.doesNotMatch(of('/jobs/embed/*'), /frame/i);
  assert.match(of('/jobs/_astro/*'), /immutable/);
  assert.match(of('/jobs/'), /Cache-Control: no-cache/);
});

test('files beside pages, and those of the data, get what they share by one rule', () => {
  const rules = rulesOf(['duties/x/cite.bib', 'duties/y/cite.bib', 'embed/x/oembed.json', 'data/v1/duties.csv']);
  assert.deepEqual(
    [...rules.values()].filter((rule) => !rule.includes('Cache-Control')),
    [
      '/jobs/data/v1/*\n  Access-Control-Allow-Origin: *',
      '/jobs/:folder/:page/cite.bib\n  Content-Type: application/x-bibtex; charset=utf-8\n  Access-Control-Allow-Origin: *',
      '/jobs/:folder/:page/oembed.json\n  Access-Control-Allow-Origin: *',
      '/jobs/data/v1/duties.csv\n  Content-Type: text/csv; charset=utf-8',
    ],
  );
});

test('a file at the top has one rule for all of its headers', () => {
  const rule = rulesOf(['feed.json']).get('/jobs/feed.json') ?? '';
  assert.match(rule, /Cache-Control: no-cache/);
  assert.match(rule, /Content-Type: application\/feed\+json/);
  assert.match(rule, /Access-Control-Allow-Origin: \*/);
});

test('no path gets the same header from two rules, which hosts would join', () => {
  const files = [
    'cite.bib',
    'claims/a/cite.bib',
    'claims/a/index.html',
    'compare/all/cite.bib',
    'compare/cite.bib',
    'data/v1/claims/a.json',
    'data/v1/duties.csv',
    'feed.atom',
  ];
  const rules = [...rulesOf(files).values()].map((rule) => rule.split('\n  '));
  for (const file of files) {
    const fitting = rules.filter(([path = '']) =>
      new RegExp(`^${path.replace(/[.+]/g, '\\$&').replace('*', '.*').replace(/:\w+/g, '[^/]+')}$`).test(
        `/jobs/${file}`,
      ),
    );
    const names = fitting.flatMap(([, ...headers]) => headers.map((header) => header.split(':', 1)[0]));
    assert.deepEqual(names, [...new Set(names)], file);
    assert.ok(
      fileHeaders(file).every(([name]) => names.includes(name)),
      file,
    );
  }
});

test('scripts of others may read what is there for programs, and neither pages nor our own files', () => {
  const isShared = (file: string) => fileHeaders(file).some(([name]) => name === 'Access-Control-Allow-Origin');
  for (const file of [
    'cite.ris',
    'claims/a/cite.json',
    'duties/x/index.md',
    'data/v1/index.json',
    'editions/2026-11/edition.json',
    'feed.atom',
  ])
    assert.ok(isShared(file), file);
  for (const file of ['index.html', 'data/index.html', 'search/records.json', '_astro/a.js'])
    assert.ok(!isShared(file), file);
});

test('a moved duty is redirected with all of its forms; of one that is gone, its files lead to the page', () => {
  const moved = {
    moved: [{ kind: 'duty' as const, was: 'old', to: 'new' }],
    gone: [{ kind: 'claim' as const, was: 'lost', because: 'It was wrong.' }],
  };
  assert.equal(
    redirectsFile({ base: '/jobs/' }, moved, ['/claims/lost/', '/claims/lost/cite.bib', '/claims/kept/cite.bib']),
    '/jobs/claims/lost/cite.bib /jobs/claims/lost/ 301\n' +
      '/jobs/duties/old/* /jobs/duties/new/:splat 301\n/jobs/embed/old/* /jobs/embed/new/:splat 301\n',
  );
});
