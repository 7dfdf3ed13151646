import { createRequire } from 'node:module';

import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

import { largestOfEveryKind, turnOfCommit, turningSample } from '../support/browser-pages.ts';
import { expect, test } from '../support/e2e.ts';
import { listPages } from '../support/page-list.ts';

declare global {
  interface Window {
    /** Put into every page before its own content, below. */
    readonly axe: typeof axe;
  }
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Rules whose result depends on colours: all that dark can change, since the page is otherwise the same. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** So many pages of every large kind are looked at beside its largest one; which ones, turns with the commit. */
const SAMPLE = 2;

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

const pages = listPages();
const templates = largestOfEveryKind(pages);

async function findingsInBoth(page: Page, path: string): Promise<readonly string[]> {
  return [...(await findingsInLight(page, path)), ...(await findingsInDark(page, path))];
}

for (const { path } of templates) {
  test(`axe finds nothing in light or dark on /${path}`, async ({ page }) => {
    expect(await findingsInBoth(page, path)).toEqual([]);
  });
}

test('axe finds nothing in light or dark on a sample of pages that every commit changes', async ({ page }) => {
  const sample = turningSample(pages, SAMPLE, turnOfCommit());
  expect(sample.length).toBeGreaterThan(SAMPLE);
  const found: string[] = [];
  for (const { path } of sample) found.push(...(await findingsInBoth(page, path)));
  expect(found).toEqual([]);
});

test('axe finds nothing on any kind of page on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const found: string[] = [];
  for (const { path } of templates) {
    await page.goto(path);
    found.push(...(await findings(page)).map((finding) => `${path} ${finding}`));
  }
  expect(found).toEqual([]);
});
