import { deepEqual, equal, match } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

import { listen } from '../../../src/serving/listen.ts';
import { createSiteServer } from '../../../src/serving/server.ts';

const dir = mkdtempSync(join(tmpdir(), 'site-'));
const servers: Server[] = [];

async function serve(base: string): Promise<string> {
  const server = createSiteServer({ dir, base });
  servers.push(server);
  return `http://localhost:${await listen(server, 0)}`;
}

async function answer(url: string) {
  const response = await fetch(url, { redirect: 'manual' });
  return { status: response.status, location: response.headers.get('location'), body: await response.text() };
}

before(() => {
  mkdirSync(join(dir, 'duties'));
  writeFileSync(join(dir, 'index.html'), 'home');
  writeFileSync(join(dir, '404.html'), 'not here');
  writeFileSync(join(dir, 'duties/index.html'), 'duties');
  writeFileSync(join(dir, 'a.json'), '{}');
  writeFileSync(join(dir, 'duties/cite.bib'), '@misc{a}');
  mkdirSync(join(dir, '_astro'));
  writeFileSync(join(dir, '_astro/field-1a2b.js'), 'as it is');
  writeFileSync(join(dir, '_astro/field-1a2b.js.br'), brotliCompressSync('packed'));
});

after(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  rmSync(dir, { recursive: true });
});

test('pages and files are served, pages under one address', async () => {
  const at = await serve('/');
  equal((await answer(`${at}/`)).body, 'home');
  equal((await answer(`${at}/duties/?q=1`)).body, 'duties');
  equal((await answer(`${at}/a.json`)).body, '{}');
  deepEqual(await answer(`${at}/duties?q=1`), { status: 301, location: '/duties/?q=1', body: '' });
});

test('a file says what it is, and may be read by other sites if it is there for programs', async () => {
  const at = await serve('/');
  const citation = await fetch(`${at}/duties/cite.bib`);
  equal(citation.headers.get('content-type'), 'application/x-bibtex; charset=utf-8');
  equal(citation.headers.get('access-control-allow-origin'), '*');
  const page = await fetch(`${at}/duties/`);
  match(page.headers.get('content-type') ?? '', /^text\/html/);
  equal(page.headers.get('access-control-allow-origin'), null);
});

test('what is not there is answered with the 404 page and status', async () => {
  const at = await serve('/');
  for (const path of ['/nothing/', '/nothing', '/%E0%A4%A', '/..%2f..%2fpackage.json', '//duties']) {
    const { status, body } = await answer(at + path);
    deepEqual([path, status, body], [path, 404, 'not here']);
  }
});

test('a Brotli copy is sent to who can read it, as the file that it is a copy of', async () => {
  const file = `${await serve('/')}/_astro/field-1a2b.js`;
  const [packed, plain] = await Promise.all(
    ['br', 'identity'].map((encoding) => fetch(file, { headers: { 'accept-encoding': encoding } })),
  );
  equal(await packed?.text(), 'packed');
  match(packed?.headers.get('content-type') ?? '', /javascript/);
  equal(await plain?.text(), 'as it is');
});

test('files whose names change with their content are kept, all others asked for anew', async () => {
  const at = await serve('/');
  const kept = async (path: string) => (await fetch(at + path)).headers.get('cache-control');
  equal(await kept('/_astro/field-1a2b.js'), 'public, max-age=31536000, immutable');
  equal(await kept('/a.json'), 'no-cache');
  equal(await kept('/duties/'), 'no-cache');
});

test('under a path, the site is there and only there', async () => {
  const at = await serve('/jobs/');
  equal((await answer(`${at}/jobs/duties/`)).body, 'duties');
  equal((await answer(`${at}/`)).location, '/jobs/');
  equal((await answer(`${at}/jobs`)).location, '/jobs/');
  equal((await answer(`${at}/jobs/duties`)).location, '/jobs/duties/');
  equal((await answer(`${at}/duties/`)).status, 404);
});

test('a port that is taken is left to whoever has it, and the next free one is used', async () => {
  const taken = Number(new URL(await serve('/')).port);
  const server = createSiteServer({ dir, base: '/' });
  servers.push(server);
  const port = await listen(server, taken);
  equal(port > taken, true);
  match((await answer(`http://localhost:${port}/`)).body, /home/);
});
