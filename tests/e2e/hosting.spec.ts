import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { type Page, expect, test } from 'playwright/test';

import { fileHeaders } from '../../src/urls/file-headers.ts';
import { findNginx, startNginx } from '../support/nginx.ts';

const nginx = findNginx();
const missing = 'nginx is not installed, and could not be';

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

test.describe('the example configuration, served by nginx', () => {
  test.skip(nginx === undefined, missing);

  test('a card shows inside a frame on another origin, at 280 pixels without scrolling sideways', async ({ page }) => {
    const { origin, stop } = await startNginx(nginx ?? '');
    await frameFromElsewhere(page, `${origin}/embed/welcome-members/`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Welcome new members');
    const overflow = await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(overflow).toBe(0);
    stop();
  });

  for (const path of ['/', '/duties/welcome-members/', '/search/', '/no-such-page/']) {
    test(`framing ${path} is refused`, async ({ page }) => {
      const { origin, stop } = await startNginx(nginx ?? '');
      await frameFromElsewhere(page, `${origin}${path}`);
      await expect.poll(() => page.frames().at(-1)?.url()).toBe('chrome-error://chromewebdata/');
      stop();
    });
  }

  test('every file that hosts do not know says what it is, as our own server and `_headers` do', async ({
    request,
  }) => {
    const { origin, stop } = await startNginx(nginx ?? '');
    for (const path of [
      'cite.json',
      'claims/avenu-global-answers-and-informs-marketing/cite.json',
      'data/v1/duties.csv',
      'data/v1/duties.json',
      'data/v1/duties.schema.json',
      'duties/welcome-members/cite.bib',
      'duties/welcome-members/cite.ris',
      'duties/welcome-members/index.md',
      'embed/welcome-members/oembed.json',
      'feed.atom',
      'feed.json',
      'llms.txt',
    ]) {
      const answer = await request.get(`${origin}/${path}`);
      expect(answer.status(), path).toBe(200);
      expect(answer.headers()['cache-control'], path).toBe('no-cache');
      for (const [name, value] of fileHeaders(path)) {
        const given = answer.headers()[name.toLowerCase()] ?? '';
        expect(given.replace(/;charset/, '; charset'), `${path}: ${name}`).toBe(value);
      }
    }
    stop();
  });

  test('a page on another origin can load the data and no page of ours', async ({ page }) => {
    const { origin, stop } = await startNginx(nginx ?? '');
    await frameFromElsewhere(page, `${origin}/embed/welcome-members/`);
    const load = (path: string) =>
      page.evaluate(
        (address) =>
          fetch(address).then(
            ({ status }) => status,
            () => 'refused',
          ),
        `${origin}${path}`,
      );
    expect(await load('/data/v1/duties.json')).toBe(200);
    expect(await load('/duties/welcome-members/cite.json')).toBe(200);
    expect(await load('/duties/welcome-members/')).toBe('refused');
    stop();
  });

  test('pages are asked for anew, hashed files are kept, and what is missing is answered with our page', async ({
    request,
  }) => {
    const { origin, stop } = await startNginx(nginx ?? '');
    const home = await request.get(`${origin}/`);
    expect(home.headers()['cache-control']).toBe('no-cache');
    expect(home.headers()['x-content-type-options']).toBe('nosniff');
    const script = /\/_astro\/[\w.-]+\.js/.exec(await (await request.get(`${origin}/search/`)).text())?.[0];
    if (script !== undefined) {
      expect((await request.get(`${origin}${script}`)).headers()['cache-control']).toContain('immutable');
    }
    const missingPage = await request.get(`${origin}/no-such-page/`);
    expect(missingPage.status()).toBe(404);
    expect(await missingPage.text()).toContain('There is no page at this address');
    stop();
  });
});
