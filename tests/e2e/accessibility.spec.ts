import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

import { largestOfEveryKind, shares, turnOfCommit, turningSample } from '../support/browser-pages.ts';
import { expect, testOnOwnPage as test } from '../support/e2e.ts';
import { listPages } from '../support/page-list.ts';

declare global {
  interface Window {
    /** Put into the document that all pages are written into, below. */
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
async function reading(page: Page, options: RunOptions): Promise<readonly string[]> {
  const { violations } = await page.evaluate(
    (run) => window.axe.run('html', { ...run, resultTypes: ['violations'], preload: false }),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/**
 * Writes a page into the document that is open, under its own address. The browser then has axe compiled already, which
 * takes it twice as long as the reading.
 */
async function open(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(DESKTOP);
  await page.evaluate(async (url) => {
    const html = await (await fetch(url)).text();
    history.replaceState(null, '', url);
    document.open();
    // oxlint-disable-next-line typescript/no-deprecated -- Nothing else opens a page without leaving the one that is open.
    document.write(html);
    document.close();
    if (document.readyState === 'complete') return;
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }, address);
  await page.locator(FURTHER).evaluateAll((rows) => {
    for (const row of rows) row.remove();
  });
}

/** What axe finds on the page that is open: all on a desktop in light, what dark can change, and what a narrow screen can. */
async function findings(page: Page, path: string): Promise<readonly string[]> {
  const inLight = await reading(page, without(RULES_OF_ROOM));
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await reading(page, { runOnly: COLOUR_RULES });
  await page.setViewportSize(PHONE);
  const onPhone = await reading(page, without(COLOUR_RULES));
  return [
    ...inLight.map((found) => `${path} ${found}`),
    ...inDark.map((found) => `${path} (dark) ${found}`),
    ...onPhone.map((found) => `${path} (phone) ${found}`),
  ];
}

const pages = listPages();
const sample = turningSample(pages, SAMPLE, turnOfCommit());
const read = [...new Set([...largestOfEveryKind(pages), ...sample])];

/** A half for each of the browser tests that run at a time. */
const HALVES = 2;

// The policy of one page is not that of the next one in its place.
test.use({ bypassCSP: true });

shares(read, HALVES).forEach((those, half) => {
  test(`axe finds nothing in light, in dark or on a phone on a page of every kind and on a sample that every commit changes, half ${half + 1}`, async ({
    page,
  }) => {
    expect(sample.length).toBeGreaterThan(SAMPLE);
    await page.goto('');
    const home = page.url();
    await page.evaluate(readFileSync(AXE, 'utf8'));
    for (const { path } of those) {
      await open(page, new URL(path, home).href);
      expect.soft(await findings(page, path)).toEqual([]);
    }
  });
});
