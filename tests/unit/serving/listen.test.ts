import { deepEqual, equal, match, rejects, throws } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';

import { listen, parsePort } from '../../../src/serving/listen.ts';
import { createSiteServer } from '../../../src/serving/server.ts';
import { ROOT } from '../../support/paths.ts';
import { ask, serve, smallSite, temporaryFolder } from './fixture.ts';

const servers: Server[] = [];
after(() => servers.forEach((server) => server.close()));

function newServer(): Server {
  const server = createServer();
  servers.push(server);
  return server;
}

const SERVE = 'src/serving/serve.ts';

/** The command as npm runs it, with these settings. */
function start(settings: NodeJS.ProcessEnv, program = process.execPath, args: readonly string[] = [SERVE]) {
  return spawn(program, args, { cwd: ROOT, env: { ...process.env, ...settings } });
}

/** Runs the command to its end, which must be an error. */
async function failure(settings: NodeJS.ProcessEnv): Promise<string> {
  const child = start(settings);
  const [said] = await Promise.all([text(child.stderr), once(child, 'close')]);
  equal(child.exitCode, 1);
  return said;
}

test('a port that is taken is left to whoever has it, and the next free one is used', async () => {
  const dir = smallSite();
  const taken = await serve(dir);
  const port = await listen(newServer(), taken);
  equal(port > taken, true);
  equal((await ask(taken, '/')).body.toString(), 'home');
});

test('the last port has none after it', async (t) => {
  const first = await listen(newServer(), 65_535, '127.0.0.1').catch(() => undefined);
  if (first === undefined) t.diagnostic('something else has the port');
  await rejects(listen(newServer(), 65_535, '127.0.0.1'), {
    message: 'Port 65535 is taken on 127.0.0.1; choose another, for example PORT=8080.',
  });
});

test('a host that is not this machine is told in one sentence', async () => {
  for (const host of ['no such host', '192.0.2.1', '2001:db8::1', 'host.invalid']) {
    await rejects(listen(newServer(), 0, host), {
      message: `HOST is "${host}"; it must be a name or address of this machine, for example HOST=localhost.`,
    });
  }
});

test('a port is a number up to 65535', () => {
  deepEqual(['0', '80', '65535'].map(parsePort), [0, 80, 65_535]);
  for (const port of ['', '-1', '65536', '99999', '123456', '0x50', '8e3', '80 ', '8o', '1.5', '٨٠']) {
    throws(() => parsePort(port), {
      message: `PORT is "${port}"; it must be a number from 0 to 65535, for example PORT=8080.`,
    });
  }
});

test('the command says in one line why it cannot serve', async () => {
  const OUT_DIR = smallSite();
  const PORT = '0';
  match(await failure({ OUT_DIR, PORT: '65536' }), /^PORT is "65536"; [^\n]+\.\n$/);
  match(await failure({ OUT_DIR, PORT, HOST: '192.0.2.1' }), /^HOST is "192\.0\.2\.1"; [^\n]+\.\n$/);
  match(await failure({ OUT_DIR, PORT, BASE_PATH: '/a b/' }), /^BASE_PATH is "\/a b\/"; [^\n]+\.\n$/);
  match(
    await failure({ OUT_DIR: temporaryFolder(), PORT }),
    /^\S+ holds no whole site\. Build it first: npm run build\n$/,
  );
});

test('a connection that cannot be accepted does not end the server', () => {
  // Node reports it in this way if the system has no file descriptor left.
  createSiteServer({ dir: temporaryFolder(), base: '/' }).emit('error', new Error('accept EMFILE'));
});

test(
  'more connections than the system allows do not end the command',
  { skip: process.platform === 'win32' },
  async () => {
    const settings = { OUT_DIR: smallSite(), PORT: '0', HOST: '127.0.0.1' };
    const child = start(settings, 'sh', ['-c', `ulimit -n 64; exec "${process.execPath}" ${SERVE}`]);
    let said = '';
    for await (const chunk of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
      said += String(chunk);
      if (said.includes('http:')) break;
    }
    const port = Number(/:(\d+)\/\s/.exec(said)?.[1]);
    const sockets = Array.from({ length: 200 }, () => connect(port, '127.0.0.1').on('error', () => undefined));
    await Promise.all(
      sockets.map((socket) => new Promise((resolve) => socket.once('connect', resolve).once('close', resolve))),
    );
    for (const socket of sockets) socket.destroy();

    // Connections may be refused until the server has seen that the others are gone.
    let home: string | undefined;
    while (home === undefined && child.exitCode === null) {
      home = await fetch(`http://127.0.0.1:${port}/`).then(
        async (response) => (response.ok ? response.text() : undefined),
        () => undefined,
      );
    }
    equal(home, 'home');
    child.kill();
    await once(child, 'close');
  },
);
