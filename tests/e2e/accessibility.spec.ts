import { createRequire } from 'node:module';

import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

import { expect, test } from '../support/e2e.ts';
import { byKind, listPages, parts, samples } from '../support/page-list.ts';

declare global {
  interface Window {
    /** Put into every page before its own content, below. */
    readonly axe: typeof axe;
  }
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Rules whose result depends on colours: all that dark can change, since the page is otherwise the same. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** So many pages are for one test; the tests run side by side. */
const PART = 50;

/**
 * Of a kind with more pages than that, every third is looked at, and every fifteenth in dark too: claims are told by one
 * template, and differ in words. That every page is sound HTML is tested elsewhere.
 */
const AMONG_MANY = 3;
const DARK_AMONG_MANY = 5;

/** What axe finds on the page as it is now: rule, element and what to do, a line each. */
async function findings(page: Page, options: RunOptions = {}): Promise<readonly string[]> {
  const { violations } = await page.evaluate(
    (run) => window.axe.run(document, { ...run, resultTypes: ['violations'], preload: false }),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

async function findingsInLight(page: Page, path: string): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(path);
  return (await findings(page)).map((found) => `${path} ${found}`);
}

/** Of the page as it is open. */
async function findingsInDark(page: Page, path: string): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  return (await findings(page, { runOnly: COLOUR_RULES })).map((found) => `${path} (dark) ${found}`);
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript({ path: AXE });
});

for (const [kind, all] of byKind(listPages())) {
  const isMany = all.length > PART;
  const pages = isMany ? all.filter((_, place) => place % AMONG_MANY === 0) : all;
  parts(pages, PART).forEach((part, index, { length }) => {
    const which = length > 1 ? ` (${index + 1} of ${length})` : '';

    test(`axe finds nothing in light or dark on ${kind}${which}`, async ({ page }) => {
      const found: string[] = [];
      for (const [place, { path }] of part.entries()) {
        found.push(...(await findingsInLight(page, path)));
        if (!isMany || place % DARK_AMONG_MANY === 0) found.push(...(await findingsInDark(page, path)));
      }
      expect(found).toEqual([]);
    });
  });
}

test('axe finds nothing on any kind of page on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const found: string[] = [];
  for (const { path } of samples(listPages())) {
    await page.goto(path);
    found.push(...(await findings(page)).map((finding) => `${path} ${finding}`));
  }
  expect(found).toEqual([]);
});
