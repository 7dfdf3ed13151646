import {
  type BrowserContext,
  type ConsoleMessage,
  type Fixtures,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type Request,
  type WebError,
  expect,
  test as base,
} from 'playwright/test';

/** The window that Playwright gives a new page. */
const WINDOW = { width: 1280, height: 720 };

interface Watched {
  /** What no page may do, in any test: call another server, log an error, leave a cookie. */
  readonly watched: undefined;
}

interface Watch {
  readonly problems: readonly string[];
  readonly end: () => void;
}

function watch(context: BrowserContext, own: string): Watch {
  const problems: string[] = [];
  const onConsole = (message: ConsoleMessage) => {
    // That a page does not exist is for the test to judge that asked for it.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      problems.push(`${message.page()?.url() ?? ''} logs: ${message.text()}`);
    }
  };
  const onError = (error: WebError) => problems.push(`${error.page()?.url() ?? ''} throws: ${error.error().message}`);
  // Not by a route, which would hold up every request and leave the browser without its cache.
  const onRequest = (request: Request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== own) problems.push(`${request.frame().url()} calls ${request.url()}`);
  };
  context.on('console', onConsole).on('weberror', onError).on('request', onRequest);
  return {
    problems,
    end: () => {
      context.off('console', onConsole).off('weberror', onError).off('request', onRequest);
    },
  };
}

const watched = {
  watched: [
    async ({ context, baseURL }, use) => {
      const { problems, end } = watch(context, new URL(baseURL ?? '').origin);
      await use(undefined);
      end();
      expect.soft(problems).toEqual([]);
      expect.soft(await context.cookies()).toEqual([]);
    },
    { auto: true },
  ],
} satisfies Fixtures<Watched, object, PlaywrightTestArgs & PlaywrightTestOptions>;

/**
 * `test` on one page of the browser after the other: a new one, which starts a process, takes as long as what most tests
 * do with it. What a test has set of window, media, network and routes ends with it; scripts that it puts into every
 * page, and clocks, do not, so that such a test takes a page of its own.
 */
export const unwatched = base.extend<object, { readonly kept: BrowserContext }>({
  kept: [
    async ({ browser }, use, { project }) => {
      const { baseURL, contextOptions } = project.use;
      const context = await browser.newContext({
        ...contextOptions,
        ...(baseURL === undefined ? {} : { baseURL }),
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      await context.newPage();
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ kept }, use) => use(kept),
  page: async ({ kept }, use) => {
    const [page] = kept.pages();
    if (!page) throw new Error('The page was closed that the next test needs.');
    await use(page);
    for (const other of kept.pages().slice(1)) await other.close();
    await page.unrouteAll();
    await kept.setOffline(false);
    await page.goto('about:blank');
    await page.emulateMedia({ media: null, colorScheme: null });
    await page.setViewportSize(WINDOW);
  },
});

/** The usual `test`: it also fails where a page does what no page may do. */
export const test = unwatched.extend<Watched>(watched);

/** The same on a page of its own, for a test that asks for other settings of the browser. */
export const testOnOwnPage = base.extend<Watched>(watched);

export { expect };
