import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, sep } from 'node:path';

import sirv from 'sirv';

import { fileHeaders } from '../urls/file-headers.ts';
import { CACHE, HASHED_FOLDER } from '../urls/hosting-rules.ts';

/** What a built site needs to be served: its folder, and the path that it was built for. */
export interface Served {
  readonly dir: string;
  /** With a slash at both ends: `/` or `/jobs/`. */
  readonly base: string;
}

/** The folders that are pages, as paths without a slash at the end: `/duties`, `/duties/answer-questions`. */
function pageFolders(dir: string): ReadonlySet<string> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'));
  return new Set(files.flatMap((file) => (file.endsWith('/index.html') ? [`/${file.slice(0, -11)}`] : [])));
}

/**
 * A server that treats the site as a static host does: pages have one address, with the slash at the end, files are kept
 * as long as their names allow and say what they are, and what is not there is answered with the site's own 404 page and that status.
 */
export function createSiteServer({ dir, base }: Served): Server {
  const pages = pageFolders(dir);
  const notFound = readFileSync(join(dir, '404.html'));
  const files = sirv(dir, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      const isHashed = path.startsWith(`/${HASHED_FOLDER}/`);
      response.setHeader('Cache-Control', isHashed ? CACHE.hashed : CACHE.other);
      for (const [name, value] of fileHeaders(path.slice(1))) response.setHeader(name, value);
    },
  });

  return createServer((request, response) => {
    const url = request.url ?? '/';
    const [path = '/', query] = url.split(/\?(.*)/s, 2);
    const redirect = (to: string) => {
      response.writeHead(301, { location: query === undefined ? to : `${to}?${query}` }).end();
    };
    const refuse = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : notFound);
    };

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
    } else if (base !== '/' && (path === '/' || path === base.slice(0, -1))) {
      redirect(base);
    } else if (!path.startsWith(base)) {
      refuse();
    } else if (pages.has(path.slice(base.length - 1))) {
      redirect(`${path}/`);
    } else {
      request.url = url.slice(base.length - 1);
      files(request, response, refuse);
    }
  });
}
