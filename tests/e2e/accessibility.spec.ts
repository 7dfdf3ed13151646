import { createRequire } from 'node:module';

import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

import { largestOfEveryKind, named, shares, turnOfCommit, turningSample } from '../support/browser-pages.ts';
import { expect, testOnOwnPage as test } from '../support/e2e.ts';
import { listPages } from '../support/page-list.ts';

declare global {
  interface Window {
    /** Put into every page before its own content, below. */
    readonly axe: typeof axe;
  }
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * Rules whose result depends on colours: all that dark can change, since the page is otherwise the same; a phone
 * has the same ones as a desktop.
 */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Where there is least room, targets are smallest and closest. */
const RULES_OF_ROOM = ['target-size'];

const without = (ids: readonly string[]): RunOptions => ({
  rules: Object.fromEntries(ids.map((id) => [id, { enabled: false }])),
});

const DESKTOP = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };

/**
 * One template makes every row, every entry and every mark: of long tables and lists the first ones are looked at. The
 * others are taken out, since axe goes through what it is told to leave aside too.
 */
const FURTHER = ':is(tr, li, article, dd):nth-child(n + 7), tr:not(.standing) > :is(td, th):nth-child(n + 16)';

/** So many pages of every large kind are looked at beside its largest one; which ones, turns with the commit. */
const SAMPLE = 1;

/** What axe finds on the page as it is now: rule, element and what to do, a line each. */
async function findings(page: Page, options: RunOptions): Promise<readonly string[]> {
  const { violations } = await page.evaluate(
    (run) => window.axe.run('html', { ...run, resultTypes: ['violations'], preload: false }),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

async function open(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(DESKTOP);
  await page.goto(path);
  await page.locator(FURTHER).evaluateAll((rows) => {
    for (const row of rows) row.remove();
  });
}

/** What axe finds on a page: all on a desktop in light, what dark can change, and what a narrow screen can. */
async function findingsOn(page: Page, path: string): Promise<readonly string[]> {
  await open(page, path);
  const inLight = await findings(page, without(RULES_OF_ROOM));
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await findings(page, { runOnly: COLOUR_RULES });
  await page.setViewportSize(PHONE);
  const onPhone = await findings(page, without(COLOUR_RULES));
  return [
    ...inLight.map((found) => `${path} ${found}`),
    ...inDark.map((found) => `${path} (dark) ${found}`),
    ...onPhone.map((found) => `${path} (phone) ${found}`),
  ];
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript({ path: AXE });
});

const pages = listPages();
const templates = largestOfEveryKind(pages);

for (const those of shares(templates)) {
  test(`axe finds nothing in light, in dark or on a phone on ${named(those)}`, async ({ page }) => {
    for (const { path } of those) expect.soft(await findingsOn(page, path)).toEqual([]);
  });
}

test('axe finds nothing on a sample of pages that every commit changes', async ({ page }) => {
  const sample = turningSample(pages, SAMPLE, turnOfCommit());
  expect(sample.length).toBeGreaterThan(SAMPLE);
  const found: string[] = [];
  for (const { path } of sample) found.push(...(await findingsOn(page, path)));
  expect(found).toEqual([]);
});
