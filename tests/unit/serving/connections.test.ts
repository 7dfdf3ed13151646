/** What reaches the server without an HTTP client: malformed requests, and connections that end in the middle. */
import { deepEqual, match } from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';

import fc from 'fast-check';

import { PAGE, ask, sendRaw, serve, smallSite } from './fixture.ts';

const port = await serve(smallSite());
const HOST = 'Host: localhost\r\n';
const LAST = `${HOST}Connection: close\r\n`;

async function isAlive(): Promise<void> {
  const { status, body } = await ask(port, '/duties/');
  deepEqual([status, body.toString()], [200, PAGE]);
}

const ANSWERED: readonly (readonly [request: string, answer: RegExp])[] = [
  [`GET /a.json HTTP/1.1\r\n${LAST}\r\n`, /^HTTP\/1\.1 200 [^]*\r\n\r\n\{\}$/],
  ['GET /a.json HTTP/1.0\r\n\r\n', /^HTTP\/1\.1 200 /],
  [`GET http://elsewhere/a.json HTTP/1.1\r\n${LAST}\r\n`, /^HTTP\/1\.1 200 /],
  [`GET http://elsewhere HTTP/1.1\r\n${LAST}\r\n`, /\r\n\r\nhome$/],
  [
    `GET /a.json HTTP/1.1\r\n${HOST}\r\nGET /nothing HTTP/1.1\r\n${LAST}\r\n`,
    /^HTTP\/1\.1 200 [^]*HTTP\/1\.1 404 [^]*not here$/,
  ],
  [`GET /duties/ HTTP/1.1\r\n${LAST}Range: bytes=5-2\r\nRange: bytes=1-2\r\n\r\n`, /^HTTP\/1\.1 416 /],
  [`GET /duties?\xff\xfe HTTP/1.1\r\n${LAST}\r\n`, /^HTTP\/1\.1 (301|400) /],
  [`GET /\xff HTTP/1.1\r\n${LAST}\r\n`, /^HTTP\/1\.1 40[04] /],
  [`GET * HTTP/1.1\r\n${LAST}\r\n`, /^HTTP\/1\.1 40[04] /],
  [`GET a.json HTTP/1.1\r\n${LAST}\r\n`, /^HTTP\/1\.1 40[04] /],
  [`OPTIONS * HTTP/1.1\r\n${LAST}\r\n`, /^HTTP\/1\.1 405 /],
  [`DELETE /a.json HTTP/1.1\r\n${LAST}\r\n`, /^HTTP\/1\.1 405 /],
  [`POST / HTTP/1.1\r\n${LAST}Content-Length: 5\r\n\r\nabcde`, /^HTTP\/1\.1 405 /],
  [`GET / HTTP/1.1\r\n${LAST}Content-Length: 5\r\n\r\nabcde`, /^HTTP\/1\.1 200 /],
  [`GET / HTTP/1.1\r\n${HOST}Connection: close, Upgrade\r\nUpgrade: websocket\r\n\r\n`, /^HTTP\/1\.1 200 /],
  [`GET / HTTP/1.1\r\n${LAST}Expect: the impossible\r\n\r\n`, /^HTTP\/1\.1 417 /],
  ['GET / HTTP/1.1\r\n\r\n', /^HTTP\/1\.1 400 /],
  [`GET /\0 HTTP/1.1\r\n${LAST}\r\n`, /^HTTP\/1\.1 400 /],
  [`GET / HTTP/1.1\r\n${LAST}Range\r\n\r\n`, /^HTTP\/1\.1 400 /],
  [`GET / HTTP/1.1\r\n${LAST}Range: \0\r\n\r\n`, /^HTTP\/1\.1 400 /],
  [`GET / HTTP/1.1\r\n${LAST}Content-Length: -1\r\n\r\n`, /^HTTP\/1\.1 400 /],
  [`GET / HTTP/1.1\r\n${LAST}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`, /^HTTP\/1\.1 400 /],
  [`GET / HTTP/1.1\r\n${LAST}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, /HTTP\/1\.1 400 /],
  [`GET / HTTP/1.1\r\n${LAST}Range: ${'1'.repeat(100_000)}\r\n\r\n`, /^HTTP\/1\.1 431 /],
  [`GET /${'a'.repeat(100_000)} HTTP/1.1\r\n${LAST}\r\n`, /^HTTP\/1\.1 431 /],
  ['GET / HTTP/9.9\r\n\r\n', /^HTTP\/1\.1 400 /],
  ['NONSENSE\r\n\r\n', /^HTTP\/1\.1 400 /],
  ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', /^HTTP\/1\.1 400 /],
  ['CONNECT localhost:80 HTTP/1.1\r\nHost: localhost\r\n\r\n', /^$/],
];

for (const [request, answer] of ANSWERED) {
  test(`${JSON.stringify(request.slice(0, 80))} is answered`, async () => {
    match(await sendRaw(port, request), answer);
    await isAlive();
  });
}

for (const request of [
  '',
  'GET',
  'GET / HT',
  `GET / HTTP/1.1\r\n${HOST}`,
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
]) {
  test(`${JSON.stringify(request)}, and no more, does no harm`, async () => {
    match(await sendRaw(port, request, true), /^(HTTP\/1\.1 400 [^]*)?$/);
    await isAlive();
  });
}

test('whatever bytes come, the server lives', async () => {
  const piece = fc.constantFrom(
    'GET ',
    'HEAD ',
    '/duties/',
    ' HTTP/1.1',
    '\r\n',
    '\n',
    HOST,
    'Range: bytes=',
    '5-2',
    ':',
    '\0',
    '\xff',
    ' ',
    '?',
  );
  const bytes = fc
    .array(fc.oneof(piece, fc.string({ unit: 'binary-ascii' })), { maxLength: 20 })
    .map((pieces) => pieces.join(''));
  await fc.assert(
    fc.asyncProperty(bytes, async (request) => {
      await sendRaw(port, request, true);
      await sendRaw(port, `GET /duties/ HTTP/1.1\r\n${HOST}${request}\r\n\r\n`, true);
      await isAlive();
    }),
    { numRuns: 200 },
  );
});

test('connections that clients end at any byte of request or answer do no harm', async () => {
  const request = `GET /duties/ HTTP/1.1\r\n${HOST}\r\n`;
  for (let sent = 0; sent <= request.length; sent += 1) {
    const socket = connect(port, 'localhost');
    await once(socket, 'connect');
    await new Promise((resolve) => socket.write(request.slice(0, sent), resolve));
    socket.resetAndDestroy();
    await isAlive();
  }
  for (let answers = 1; answers <= 20; answers += 1) {
    const socket = connect(port, 'localhost');
    socket.write(request.repeat(answers));
    await once(socket, 'data');
    socket.destroy();
    await isAlive();
  }
});
