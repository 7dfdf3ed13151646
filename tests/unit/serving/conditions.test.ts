import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';

import { check, etag, whole } from './checked.ts';

const KNOWN = ['*', etag, `W/${etag}`, `"a", ${etag}`, `${etag}, "a"`, `"a",W/${etag},"b"`, `W/"a" , ${etag} ,`];
const UNKNOWN = ['"a"', 'W/"a"', '"a", "b"', etag.slice(1, -1), `${etag}x`, `w/${etag}`, '', ',', '""', '**', '"*"'];

for (const [tags, status] of [
  ...KNOWN.map((tag) => [tag, 304] as const),
  ...UNKNOWN.map((tag) => [tag, 200] as const),
]) {
  test(`If-None-Match ${tags.replace(etag, 'OURS')} is answered with ${status}`, async () => {
    // A date counts only without If-None-Match, a range only if the file is sent.
    const date = 'Fri, 31 Dec 2999 23:59:59 GMT';
    for (const other of [{}, ...(tags === '' ? [] : [{ 'if-modified-since': date }])]) {
      const answer = await check({ 'if-none-match': tags, ...other });
      deepEqual([answer.status, answer.body], [status, status === 200 ? whole : Buffer.alloc(0)]);
      deepEqual([answer.headers.etag, answer.headers['cache-control']], [etag, 'no-cache']);
    }
    const withRange = await check({ 'if-none-match': tags, range: 'bytes=5-2' });
    equal(withRange.status, status === 200 ? 416 : 304);
  });
}

const BROTLI = [
  'br',
  'BR',
  'gzip, br',
  'gzip;q=1.0, br;q=0.1',
  '*',
  'gzip, *;q=0.5',
  'br;q=1',
  'br ; q=0.5',
  'identity;q=0, *',
];
const IDENTITY = [
  ...[
    'br;q=0',
    'br;q=0.0',
    'br;q=0.000',
    'gzip, br;q=0',
    '*, br;q=0',
    'br;q=0, *;q=1',
    'br;q=x',
    'brotli',
    'xbr',
    'abr',
  ],
  ...['gzip', 'identity', '*;q=0', 'identity;q=0', 'identity, br;q=0.5', '', ',', ';', 'br;;q=0', ';q=1'],
];

for (const [codings, isBrotli] of [
  ...BROTLI.map((c) => [c, true] as const),
  ...IDENTITY.map((c) => [c, false] as const),
]) {
  test(`Accept-Encoding "${codings}" is answered ${isBrotli ? 'with Brotli' : 'with the file as it is'}`, async () => {
    const answer = await check({ 'accept-encoding': codings });
    equal(answer.headers['content-encoding'], isBrotli ? 'br' : undefined);
    deepEqual(isBrotli ? brotliDecompressSync(answer.body) : answer.body, whole);
    equal(answer.headers.vary, 'Accept-Encoding');
    equal(answer.headers['content-type'], 'text/html; charset=utf-8');
    equal(answer.headers.etag === etag, !isBrotli);
    const again = await check({ 'accept-encoding': codings, 'if-none-match': answer.headers.etag });
    equal(again.status, 304);
  });
}
