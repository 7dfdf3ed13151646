/** Files that change while the site is served: another build in the folder's place, and files written over. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

import { type Answer, type Asked, ask, serve, temporaryFolder, writeSite } from './fixture.ts';

const BUILDS = 60;
const CLIENTS = 8;

/** The page of a build: only its own letter, and another length than the build before. */
function pageOf(build: number): string {
  return String.fromCharCode(97 + (build % 26)).repeat(1000 + ((build * 7919) % 60_000));
}

function writeBuild(folder: string, build: number): void {
  const page = pageOf(build);
  writeSite(folder, {
    'index.html': page,
    'packed/index.html': page,
    'packed/index.html.br': brotliCompressSync(page),
    '404.html': page,
  });
}

/** Puts a build in the place of the one before, and removes that; for a moment there is none, and the server may see it. */
async function swap(parent: string, build: number): Promise<void> {
  const [live, next, old] = ['live', 'next', 'old'].map((name) => join(parent, name));
  ok(live !== undefined && next !== undefined && old !== undefined);
  writeBuild(next, build);
  await rename(live, old);
  await rename(next, live);
  await rm(old, { recursive: true });
}

const REQUESTS: readonly (readonly [path: string, status: number, asked?: Asked])[] = [
  ['/', 200],
  ['/packed/', 200, { headers: { 'accept-encoding': 'br' } }],
  ['/', 206, { headers: { range: 'bytes=-900' } }],
  ['/nothing/', 404],
  ['/', 200, { method: 'HEAD' }],
];

/** The number of the build whose page this is; fails if it is none. */
function buildOf({ status, headers, body }: Answer, pages: ReadonlyMap<string, number>): number {
  const page = (headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body).toString();
  if (status === 206) {
    const total = Number(headers['content-range']?.split('/')[1]);
    const build = pages.get((page[0] ?? '').repeat(total));
    ok(build !== undefined && page === pageOf(build).slice(-900));
    return build;
  }
  const build = pages.get(page);
  ok(build !== undefined, `${page.length} bytes of no build`);
  return build;
}

/** Asks again and again, by several clients, until told to stop. */
function load(port: number, judge: (answer: Answer, status: number, method: string | undefined) => void) {
  let isOver = false;
  const clients = Array.from({ length: CLIENTS }, async (_, client) => {
    for (let turn = client; !isOver; turn += 1) {
      const [path, status, asked] = REQUESTS[turn % REQUESTS.length] ?? ['/', 200];
      judge(await ask(port, path, asked), status, asked?.method);
    }
  });
  const end = Promise.all(clients);
  // A client that fails is reported when the load is stopped.
  end.catch(() => undefined);
  return async () => {
    isOver = true;
    await end;
  };
}

test('builds that take one another’s place under load are each served whole, and never a mixture', async () => {
  const parent = temporaryFolder();
  const live = join(parent, 'live');
  writeBuild(live, 0);
  const port = await serve(live);
  const pages = new Map(Array.from({ length: BUILDS }, (_, build) => [pageOf(build), build]));
  equal(pages.size, BUILDS);

  let answered = 0;
  const stop = load(port, (answer, status, method) => {
    if (answer.status === 503) return;
    equal(answer.status, status);
    if (method === 'HEAD')
      ok([...pages.keys()].some((page) => String(page.length) === answer.headers['content-length']));
    else buildOf(answer, pages);
    answered += 1;
  });
  for (let build = 1; build < BUILDS; build += 1) {
    await swap(parent, build);
    for (const [path, status, asked] of REQUESTS) {
      const answer = await ask(port, path, asked);
      equal(answer.status, status);
      if (asked?.method !== 'HEAD') equal(buildOf(answer, pages), build);
    }
  }
  await stop();
  ok(answered >= BUILDS);
});

test('files that are written over, cut or removed under load end no answer and no server', async () => {
  const folder = temporaryFolder();
  writeBuild(folder, 0);
  const port = await serve(folder);
  const stop = load(port, ({ status, headers, body }, _, method) => {
    ok([200, 206, 404, 416, 500, 503].includes(status));
    if (method !== 'HEAD') equal(headers['content-length'], String(body.length));
  });
  const home = join(folder, 'index.html');
  for (let build = 1; build < BUILDS; build += 1) {
    truncateSync(home, build);
    await ask(port, '/');
    writeFileSync(home, pageOf(build));
    const written = await ask(port, '/');
    equal(written.body.toString(), pageOf(build));
    rmSync(home);
    equal((await ask(port, '/')).status, 404);
    rmSync(folder, { recursive: true });
    equal((await ask(port, '/')).status, 503);
    writeBuild(folder, build);
    equal((await ask(port, '/')).status, 200);
  }
  await stop();
});

test('a folder in a file’s place, a link to itself or a missing 404 page is no more than an answer', async () => {
  const folder = temporaryFolder();
  writeBuild(folder, 0);
  const port = await serve(folder);
  mkdirSync(join(folder, 'folder.json'));
  symlinkSync('loop.json', join(folder, 'loop.json'));
  equal((await ask(port, '/folder.json')).status, 404);
  const loop = await ask(port, '/loop.json');
  deepEqual([loop.status, loop.body.toString()], [500, 'The server could not read what is at this address.\n']);
  rmSync(join(folder, '404.html'));
  equal((await ask(port, '/nothing/')).status, 500);
  equal((await ask(port, '/')).body.toString(), pageOf(0));
});
