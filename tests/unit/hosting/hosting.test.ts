import assert from 'node:assert/strict';
import { test } from 'node:test';

import { headersFile, redirectsFile } from '../../../src/domain/hosting.ts';

test('every path gets its headers from one rule, and only cards may be framed', () => {
  const rules = headersFile({ base: '/jobs/' }, ['embed', 'duties', '404.html', 'index.html', '_astro']).split('\n\n');
  const of = (path: string): string => rules.find((rule) => rule.startsWith(`${path}\n`)) ?? '';
  assert.deepEqual(
    rules.map((rule) => rule.split('\n')[0]),
    ['/jobs/', '/jobs/404.html', '/jobs/_astro/*', '/jobs/duties/*', '/jobs/embed/*'],
  );
  assert.match(of('/jobs/duties/*'), /frame-ancestors 'none'/);
  assert.doesNotMatch(of('/jobs/embed/*'), /frame/i);
  assert.match(of('/jobs/_astro/*'), /immutable/);
  assert.match(of('/jobs/'), /Cache-Control: no-cache/);
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
