import { type RequestListener, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { ADAMS_WROTE } from '../../support/content.ts';

const PAGE = `<!doctype html><title>On hosts</title><style>p { color: red }</style><nav><a href="/">Home</a></nav>
<p>A <em>good</em> host will welcome every new member by name and&nbsp;show<br>them the ropes.</p>`;

type Answer = readonly [status: number, headers: Readonly<Record<string, string>>, body?: string | Buffer];

const HTML = { 'content-type': 'text/html; charset=utf-8' };

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/same': [200, HTML, PAGE],
  '/plain': [200, { 'content-type': 'text/plain' }, ADAMS_WROTE],
  '/latin': [
    200,
    { 'content-type': 'text/html' },
    Buffer.from(`<meta charset=iso-8859-1><p>${ADAMS_WROTE} Café.`, 'latin1'),
  ],
  '/changed': [200, HTML, '<p>Buy this domain from us today, for it is a good one.</p>'],
  '/reworded': [200, HTML, `<p>${ADAMS_WROTE.replace('every new member', 'all the newcomers')}</p>`],
  '/moved': [301, { location: '/same' }],
  '/moved-for-now': [302, { location: '/same' }],
  '/moved-home': [308, { location: '/changed' }],
  '/moved-to-nothing': [301, { location: '/gone-one-day' }],
  '/in-circles': [302, { location: '/in-circles' }],
  '/nowhere': [302, { location: 'http://[' }],
  '/gone-for-good': [410, HTML, 'Gone'],
  '/broken': [500, HTML, 'Sorry'],
  '/refused': [403, HTML, 'Robots keep out'],
  '/picture': [200, { 'content-type': 'image/png' }, Buffer.of(0x89, 0x50)],
};

/** A server with each thing that becomes of a page, and how often each was asked. */
export async function aSourcesServer(): Promise<{
  readonly origin: string;
  readonly asked: string[];
  /** The most requests that were under way at once. */
  readonly mostAtOnce: () => number;
  readonly close: () => void;
}> {
  const asked: string[] = [];
  let now = 0;
  let most = 0;
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    most = Math.max(most, (now += 1));
    response.on('close', () => (now -= 1));
    if (path === '/hangs') return;
    if (path === '/hangs-midway') {
      response.writeHead(200, HTML).write('<p>A good host');
      return;
    }
    if (path === '/cut') {
      request.socket.destroy();
      return;
    }
    const [status, headers, body = ''] = ANSWERS[path] ?? [404, HTML, 'Not found'];
    response.writeHead(status, headers).end(body);
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    mostAtOnce: () => most,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
