import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type Server, createServer } from 'node:http';
import { join } from 'node:path';

import { CACHE } from '../urls/hosting-rules.ts';
import { fileReply } from './file-reply.ts';
import { type Reply, plainReply, sendReply } from './reply.ts';
import { type Target, filePath, parseTarget } from './request-path.ts';
import { isFile, readSiteFile } from './site-file.ts';
import { buildId } from './whole-site.ts';

/** What a built site needs to be served: its folder, and the path that it was built for. */
export interface Served {
  readonly dir: string;
  /** With a slash at both ends: `/` or `/jobs/`. */
  readonly base: string;
}

/** How often a request is answered anew because another build took the folder's place meanwhile. */
const ATTEMPTS = 5;

function redirect(to: string, { query }: Target): Reply {
  return plainReply(301, '', { Location: `${to}${query}`, 'Cache-Control': CACHE.other });
}

async function notFound(dir: string): Promise<Reply> {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': CACHE.other };
  return { status: 404, headers, body: await readFile(join(dir, '404.html')) };
}

/** The answer of the build that is in the folder now. */
async function answerFrom({ dir, base }: Served, target: Target, { headers }: IncomingMessage): Promise<Reply> {
  const path = filePath(target.path, base);
  if (path === undefined) return notFound(dir);
  const file = await readSiteFile(dir, path, headers['accept-encoding']);
  if (file) return fileReply(path, file, headers);
  return (await isFile(join(dir, path, 'index.html'))) ? redirect(`${target.path}/`, target) : notFound(dir);
}

/** Answers from one whole build: what was read while another took its place is thrown away. */
async function answerFromWholeSite(served: Served, target: Target, request: IncomingMessage): Promise<Reply> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const build = await buildId(served.dir);
    if (build === undefined) continue;
    const [result] = await Promise.allSettled([answerFrom(served, target, request)]);
    if (build !== (await buildId(served.dir))) continue;
    return result.status === 'fulfilled'
      ? result.value
      : plainReply(500, 'The server could not read what is at this address.');
  }
  return plainReply(
    503,
    'There is no whole site to serve at the moment: build it, or wait until its build has ended.',
    {
      'Retry-After': '1',
    },
  );
}

async function answer(served: Served, request: IncomingMessage): Promise<Reply> {
  const { base } = served;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plainReply(405, 'This site can only be read.', { Allow: 'GET, HEAD' });
  }
  const target = parseTarget(request.url ?? '/');
  if (base !== '/' && (target.path === '/' || target.path === base.slice(0, -1))) return redirect(base, target);
  return answerFromWholeSite(served, target, request);
}

/**
 * A server that treats the site as a static host does: a page's address ends in a slash, files are kept as long as their
 * names allow and say what they are, and what is not there is answered with the site's own 404 page. Everything is looked
 * up anew for each request, so that another build can take the folder's place, and no request or file can end it.
 */
export function createSiteServer(served: Served): Server {
  const server = createServer((request, response) => {
    answer(served, request)
      .then((reply) => sendReply(response, reply))
      .catch(() => response.destroy());
  });
  // A connection that cannot be accepted, for want of file descriptors, is lost; without a listener the server would be.
  server.on('error', () => undefined);
  return server;
}
