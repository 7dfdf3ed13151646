import { deepEqual, equal, match } from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { isWholeSite } from '../../../src/serving/whole-site.ts';
import { BUILD_MANIFEST } from '../../../src/urls/hosting-rules.ts';
import { PAGE, ask, serve, smallSite, writeSite } from './fixture.ts';

const dir = smallSite();
const port = await serve(dir);

async function outline(path: string, at = port) {
  const { status, headers, body } = await ask(at, path);
  return { status, location: headers.location, body: body.toString() };
}

test('pages and files are served, pages under one address', async () => {
  equal((await outline('/')).body, 'home');
  equal((await outline('/duties/?q=1')).body, PAGE);
  equal((await outline('/a.json')).body, '{}');
  deepEqual(await outline('/duties?q=1'), { status: 301, location: '/duties/?q=1', body: '' });
  equal((await outline(`http://localhost:${port}/a.json`)).body, '{}');
});

test('a file says what it is, and may be read by other sites if it is there for programs', async () => {
  const citation = await ask(port, '/duties/cite.bib');
  equal(citation.headers['content-type'], 'application/x-bibtex; charset=utf-8');
  equal(citation.headers['access-control-allow-origin'], '*');
  const page = await ask(port, '/duties/');
  equal(page.headers['content-type'], 'text/html; charset=utf-8');
  equal(page.headers['access-control-allow-origin'], undefined);
});

const NOWHERE = [
  ...['/nothing/', '/nothing', '/%E0%A4%A', '/a.json/', '/_astro', '/_astro/', '/duties/index', '/index', '/%00'],
  ...['/..%2f..%2fpackage.json', '/../package.json', '/./', '/duties/../', '/duties/%2e%2e/', '/..%5cpackage.json'],
  ...['//duties', '//duties/', '//example.org/%2e%2e', '/\\example.org', '/%5cexample.org', '/duties%2f', '/duties//'],
  ...['/404/', '/404', '/404.html', '/404.html/', '/404.html.br', '/duties/index.html.br', `/${'a'.repeat(5000)}`],
  ...['/_headers', '/_redirects', '/_HEADERS', '/%5fheaders', '/%5Fredirects', '/_headers/', '/.htaccess'],
  ...[`/${BUILD_MANIFEST}`, '/%62uild-manifest.json', '/%255fheaders', 'http://localhost/_headers'],
];

for (const path of NOWHERE) {
  test(`${path.slice(0, 40)} is answered with the 404 page`, async () => {
    deepEqual(await outline(path), { status: 404, location: undefined, body: 'not here' });
  });
}

test('a Brotli copy is sent to who can read it, as the file that it is a copy of', async () => {
  const packed = await ask(port, '/_astro/field-1a2b.js', { headers: { 'accept-encoding': 'gzip, br' } });
  equal(packed.headers['content-encoding'], 'br');
  match(packed.headers['content-type'] ?? '', /javascript/);
  const plain = await ask(port, '/_astro/field-1a2b.js');
  equal(plain.body.toString(), 'as it is');
  equal(plain.headers.vary, 'Accept-Encoding');
});

test('files whose names change with their content are kept, all others asked for anew', async () => {
  const kept = async (path: string) => (await ask(port, path)).headers['cache-control'];
  equal(await kept('/_astro/field-1a2b.js'), 'public, max-age=31536000, immutable');
  for (const path of ['/a.json', '/duties/', '/duties', '/nothing/']) equal(await kept(path), 'no-cache');
});

test('under a path, the site is there and only there', async () => {
  const at = await serve(dir, '/jobs/');
  equal((await outline('/jobs/duties/', at)).body, PAGE);
  equal((await outline('/', at)).location, '/jobs/');
  equal((await outline('/jobs?q=1', at)).location, '/jobs/?q=1');
  equal((await outline('/jobs/duties', at)).location, '/jobs/duties/');
  equal((await outline('/duties/', at)).status, 404);
  equal((await outline('/jobs/_headers', at)).status, 404);
});

test('the site can only be read', async () => {
  const answer = await ask(port, '/duties/', { method: 'POST', headers: { 'content-length': 0 } });
  equal(answer.status, 405);
  equal(answer.headers.allow, 'GET, HEAD');
});

test('a folder without a whole site is answered with one sentence, until it holds one', async () => {
  const folder = smallSite();
  const at = await serve(folder);
  for (const take of [join(folder, BUILD_MANIFEST), folder]) {
    rmSync(take, { recursive: true });
    equal(await isWholeSite(folder), false);
    for (const path of ['/', '/nothing/', '/_headers', '/duties']) {
      const { status, headers, body } = await ask(at, path);
      deepEqual([status, headers['content-type'], headers['retry-after']], [503, 'text/plain; charset=utf-8', '1']);
      match(body.toString(), /^There is no whole site [^\n]+\.\n$/);
    }
  }
  writeSite(folder, { 'index.html': 'home again', '404.html': 'not here' });
  equal(await isWholeSite(folder), true);
  equal((await outline('/', at)).body, 'home again');
});
