import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { DIST, ROOT } from './paths.ts';

const FOLDERS = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

/** A web server for which the project has an example configuration. */
interface HostServer {
  readonly name: string;
  readonly debianPackage: string;
  /** Of the example, with the port and the folder of the test in their places: the command's arguments. */
  readonly prepare: (place: { readonly folder: string; readonly port: number }) => readonly string[];
}

/** The example with other words for some of its own, each of which it must have. */
function example(file: string, replacements: Readonly<Record<string, string>>): string {
  let text = readFileSync(join(ROOT, 'tests/hosting', file), 'utf8');
  for (const [piece, other] of Object.entries(replacements)) {
    if (!text.includes(piece)) throw new Error(`tests/hosting/${file} has no "${piece}".`);
    text = text.replace(piece, other);
  }
  return text;
}

const NGINX: HostServer = {
  name: 'nginx',
  debianPackage: 'nginx-light',
  prepare({ folder, port }) {
    const site = example('nginx.conf', {
      'listen 8080;': `listen 127.0.0.1:${port};`,
      'root /srv/whose-job-is-it/dist;': `root ${DIST};`,
    });
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    const whole = `${user} daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {} http { access_log off; ${temporary.join(' ')}\n${site}\n}`;
    writeFileSync(join(folder, 'nginx.conf'), whole);
    return ['-c', join(folder, 'nginx.conf'), '-p', folder];
  },
};

const CADDY: HostServer = {
  name: 'Caddy',
  debianPackage: 'caddy',
  prepare({ folder, port }) {
    const site = example('Caddyfile', {
      'http://:8080 {': `http://127.0.0.1:${port} {`,
      'root * /srv/whose-job-is-it/dist': `root * ${DIST}`,
    });
    const settings = '{\n\tadmin off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n';
    writeFileSync(join(folder, 'Caddyfile'), `${settings}${site}`);
    return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
  },
};

export const HOST_SERVERS: readonly HostServer[] = [NGINX, CADDY];

/** Where a server is. On Debian and Ubuntu as root it is installed when it is missing; elsewhere it may stay missing. */
export function findHostServer({ name, debianPackage }: HostServer): string | undefined {
  const places = FOLDERS.map((folder) => join(folder, name.toLowerCase()));
  const find = (): string | undefined => places.find((place) => existsSync(place));
  const found = find();
  if (found !== undefined || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', debianPackage], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return find();
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
  throw new Error(`The server ended with ${child.exitCode}.`);
}

/** The server at this path serving the built site with the example configuration, as it is but for port and folder. */
export async function startHostServer(
  server: HostServer,
  path: string,
): Promise<{ readonly origin: string; readonly stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'host-server-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const child = spawn(path, server.prepare({ folder, port }), {
    stdio: 'inherit',
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin, child);
  const stop = (): void => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin, stop };
}
