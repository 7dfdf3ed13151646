import { type BrowserContext, expect, test as base } from 'playwright/test';

interface Watched {
  /** What no page may do, in any test: call another server, log an error, leave a cookie. */
  readonly watched: undefined;
}

async function watch(context: BrowserContext, own: string): Promise<readonly string[]> {
  const problems: string[] = [];
  context.on('console', (message) => {
    // That a page does not exist is for the test to judge that asked for it.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      problems.push(`${message.page()?.url() ?? ''} logs: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => problems.push(`${error.page()?.url() ?? ''} throws: ${error.error().message}`));
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && url.origin !== own,
    async (route) => {
      problems.push(`${route.request().frame().url()} calls ${route.request().url()}`);
      await route.abort();
    },
  );
  return problems;
}

/** Playwright's `test`, which also fails where a page does what no page may do. */
export const test = base.extend<Watched>({
  watched: [
    async ({ context, baseURL }, use) => {
      const problems = await watch(context, new URL(baseURL ?? '').origin);
      await use(undefined);
      expect.soft(problems).toEqual([]);
      expect.soft(await context.cookies()).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
