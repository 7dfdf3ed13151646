import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, type Server, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync } from 'node:zlib';

import { listen } from '../../../src/serving/listen.ts';
import { createSiteServer } from '../../../src/serving/server.ts';
import { BUILD_MANIFEST } from '../../../src/urls/hosting-rules.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Asked {
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly headers?: OutgoingHttpHeaders;
}

/** Connections are kept, so that an answer of the wrong length garbles or holds up the next one. */
const agent = new Agent({ keepAlive: true });
const servers: Server[] = [];
const folders: string[] = [];

after(() => {
  agent.destroy();
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is removed after the tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  folders.push(folder);
  return folder;
}

/** Writes files, the manifest that says that they are a whole site, and nothing else. */
export function writeSite(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of [...Object.entries(files), [BUILD_MANIFEST, '{}'] as const]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A page long enough for ranges. */
export const PAGE = 'Who answers questions? '.repeat(20);

/** A small site with each kind of file. */
export function smallSite(): string {
  const folder = temporaryFolder();
  writeSite(folder, {
    'index.html': 'home',
    '404.html': 'not here',
    '404.html.br': brotliCompressSync('not here'),
    'duties/index.html': PAGE,
    'duties/index.html.br': brotliCompressSync(PAGE),
    'duties/cite.bib': '@misc{a}',
    'a.json': '{}',
    'empty.txt': '',
    '_astro/field-1a2b.js': 'as it is',
    '_astro/field-1a2b.js.br': brotliCompressSync('packed'),
    _headers: 'for hosts',
    _redirects: 'for hosts',
    '.htaccess': 'for hosts',
  });
  return folder;
}

/** Serves a folder on any free port until the tests are over. */
export async function serve(dir: string, base = '/'): Promise<number> {
  const server = createSiteServer({ dir, base });
  // No kept connection is closed while a slow machine gets to its next request.
  server.keepAliveTimeout = 0;
  servers.push(server);
  return listen(server, 0);
}

/** Asks with the path and headers exactly as given, and waits for the whole answer. */
export async function ask(port: number, path: string, { method = 'GET', headers = {} }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: 'localhost', port, path, method, headers }, (response) => {
      buffer(response).then(
        (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        reject,
      );
    });
    sent.once('error', reject);
    sent.end();
  });
}

/**
 * Sends bytes as they are and gives all that comes back until the connection ends, for whatever reason.
 *
 * @param isCut whether the client ends its side, as it must if the bytes are no whole request
 */
export async function sendRaw(port: number, bytes: string, isCut = false): Promise<string> {
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(port, 'localhost', () => {
      socket.write(bytes, 'latin1');
      if (isCut) socket.end();
    });
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => (received += chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(received));
  });
}
