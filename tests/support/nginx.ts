import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { DIST, ROOT } from './paths.ts';

const PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx', '/usr/local/bin/nginx'];

/** Where nginx is. On Debian and Ubuntu as root it is installed when it is missing; elsewhere it may stay missing. */
export function findNginx(): string | undefined {
  const found = PLACES.find((place) => existsSync(place));
  if (found !== undefined || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', 'nginx-light'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return PLACES.find((place) => existsSync(place));
}

async function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** Waits until the server listens; throws when it ends before that. */
async function answers(origin: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    try {
      await fetch(origin);
      return;
    } catch {
      // Not listening yet: asked again at once, until it listens or has ended.
    }
  }
  throw new Error(`nginx ended with ${child.exitCode}.`);
}

/** nginx serving the built site with the example configuration, as it is but for port and folder. */
export async function startNginx(nginx: string): Promise<{ origin: string; stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const example = readFileSync(join(ROOT, 'tests/hosting/nginx.conf'), 'utf8')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/whose-job-is-it/dist;', `root ${DIST};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const whole = `${user} daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {} http { access_log off; ${temporary.join(' ')}\n${example}\n}`;
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, whole);
  const child = spawn(nginx, ['-c', file, '-p', folder], { stdio: 'inherit' });
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin, child);
  return { origin, stop: () => child.kill() };
}
