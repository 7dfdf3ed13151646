import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

import { type Page, expect, test } from 'playwright/test';

import { fileHeaders } from '../../src/urls/file-headers.ts';
import { HOST_SERVERS, findHostServer, startHostServer } from '../support/host-server.ts';
import { DIST } from '../support/paths.ts';
import { servedFiles } from '../support/served-files.ts';

/** One file of each kind for which hosts are told something: the first of each ending and set of headers. */
function filesOfEachKind(): readonly string[] {
  const files = servedFiles().filter((path) => !path.endsWith('index.html'));
  return [...new Map(files.map((path) => [`${extname(path)} ${String(fileHeaders(path))}`, path])).values()];
}

/** A page of somebody else that frames one of ours. */
async function frameFromElsewhere(page: Page, address: string): Promise<void> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>Elsewhere</title><iframe src="${address}" width="280" height="600"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  // listen(0) on a TCP server gives an address with a port.
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://localhost:${port}/`);
  server.close();
}

for (const server of HOST_SERVERS) {
  const path = findHostServer(server);

  test.describe(`the example configuration, served by ${server.name}`, () => {
    test.skip(path === undefined, `${server.name} is not installed, and could not be`);
    let origin = '';
    let stop = (): void => undefined;
    test.beforeAll(async () => {
      ({ origin, stop } = await startHostServer(server, path ?? ''));
    });
    test.afterAll(() => {
      stop();
    });

    test('a card shows inside a frame on another origin, at 280 pixels without scrolling sideways', async ({
      page,
    }) => {
      await frameFromElsewhere(page, `${origin}/embed/welcome-members/`);
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Welcome new members');
      const overflow = await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
      expect(overflow).toBe(0);
    });

    test('framing pages is refused', async ({ page, request }) => {
      await frameFromElsewhere(page, `${origin}/duties/welcome-members/`);
      await expect.poll(() => page.frames().at(-1)?.url()).toBe('chrome-error://chromewebdata/');
      for (const address of ['/', '/duties/welcome-members/', '/search/', '/no-such-page/']) {
        const headers = (await request.get(`${origin}${address}`)).headers();
        expect(headers['content-security-policy'], address).toBe("frame-ancestors 'none'");
        expect(headers['x-frame-options'], address).toBe('DENY');
      }
    });

    test('every file that hosts do not know says what it is, as our own server and `_headers` do', async ({
      request,
    }) => {
      const files = filesOfEachKind();
      expect(files.length).toBeGreaterThan(20);
      for (const file of files) {
        const answer = await request.get(`${origin}/${file}`);
        expect(answer.status(), file).toBe(200);
        expect(answer.headers()['x-content-type-options'], file).toBe('nosniff');
        const cache = file.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
        expect(answer.headers()['cache-control'], file).toBe(cache);
        expect(answer.headers()['content-type'] ?? '', file).not.toBe('');
        const open = fileHeaders(file).some(([name]) => name === 'Access-Control-Allow-Origin');
        expect(answer.headers()['access-control-allow-origin'], file).toBe(open ? '*' : undefined);
        for (const [name, value] of fileHeaders(file)) {
          const given = answer.headers()[name.toLowerCase()] ?? '';
          expect(given.replace(/;charset/, '; charset'), `${file}: ${name}`).toBe(value);
        }
      }
    });

    test('a page on another origin can load the data and no page of ours', async ({ page }) => {
      await frameFromElsewhere(page, `${origin}/embed/welcome-members/`);
      const load = (address: string) =>
        page.evaluate(
          (url) =>
            fetch(url).then(
              ({ status }) => status,
              () => 'refused',
            ),
          `${origin}${address}`,
        );
      expect(await load('/data/v1/duties.json')).toBe(200);
      expect(await load('/duties/welcome-members/cite.json')).toBe(200);
      expect(await load('/duties/welcome-members/')).toBe('refused');
    });

    test('what is missing is answered with our page, and never kept: no page, no script, a folder without one', async ({
      request,
    }) => {
      for (const address of ['/no-such-page/', '/_astro/no-such-script.js', '/_astro/', '/pagefind/index/']) {
        const missing = await request.get(`${origin}${address}`);
        expect(missing.status(), address).toBe(404);
        expect(missing.headers()['cache-control'], address).toBe('no-cache');
        expect(missing.headers()['content-type'], address).toMatch(/^text\/html; ?charset=utf-8$/);
        expect(await missing.text(), address).toContain('There is no page at this address');
      }
    });

    test('an answer that is packed says that it depends on what was asked for', async ({ request }) => {
      const answer = await request.get(`${origin}/duties/welcome-members/`, { headers: { 'Accept-Encoding': 'gzip' } });
      expect(answer.headers()['content-encoding']).toBe('gzip');
      expect(answer.headers()['vary']).toContain('Accept-Encoding');
    });
  });
}

// It packs with gzip alone by itself.
test('Caddy sends the copies that the build has packed', async ({ request }) => {
  const caddy = HOST_SERVERS.find(({ name }) => name === 'Caddy');
  const path = caddy && findHostServer(caddy);
  test.skip(path === undefined, 'Caddy is not installed, and could not be');
  if (caddy === undefined || path === undefined) return;
  const { origin, stop } = await startHostServer(caddy, path);
  const answer = await request.get(`${origin}/duties/welcome-members/`, { headers: { 'Accept-Encoding': 'br' } });
  expect(answer.headers()['content-encoding']).toBe('br');
  expect(await answer.text()).toBe(readFileSync(join(DIST, 'duties/welcome-members/index.html'), 'utf8'));
  stop();
});
