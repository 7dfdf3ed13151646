import { join } from 'node:path';

import type { Page } from 'playwright/test';

import { type EvidenceFile, unpackEvidence } from '../../src/choose-evidence/wire/evidence-file.ts';
import { recount } from '../../src/choose-evidence/view/recount.ts';
import { axisCountInWords } from '../../src/wording/home.ts';
import { VERDICT_NAMES } from '../../src/wording/labels.ts';
import { countInWords } from '../../src/wording/verdicts.ts';
import { expect, test, testOnOwnPage } from '../support/e2e.ts';
import { DIST, readJson } from '../support/paths.ts';

const CHOICE = '?without=until-2013,vendor';
const evidence = unpackEvidence(readJson(join(DIST, 'compare/evidence.json')) as EvidenceFile);
const expected = recount(evidence, new Set(['until-2013', 'vendor'] as const));
const changed = expected.filter(({ before, now }) => before.value !== now.value);

const status = (page: Page) => page.locator('.chosen').getByRole('status');
const summary = (page: Page) => page.locator('.choose > summary');
const box = (page: Page, name: RegExp) => page.locator('.choose').getByRole('checkbox', { name });

/** What a reader sees below the boxes: words, and what is drawn in which colour. */
const shown = (page: Page, within: string) =>
  page
    .locator(within)
    .evaluate((element) => [
      element.textContent.replaceAll(/\s+/g, ''),
      ...[...element.querySelectorAll('[class*=of-], use, rect, svg')].map((drawn) => [
        ...[...drawn.classList].filter((name) => !name.startsWith('astro-')).toSorted(),
        ...['href', 'fill', 'x', 'width', 'viewBox'].map((name) => drawn.getAttribute(name)),
      ]),
    ]);

test('the chart shows counts and answers from the evidence that the address chooses', async ({ page }) => {
  await page.goto(CHOICE);
  await expect(status(page)).toContainText(`${changed.length} of ${expected.length} answers change`);
  for (const { name, now } of expected) {
    const row = page.locator('.chart li').filter({ has: page.getByText(name, { exact: true }) });
    await expect(row.locator('.count')).toHaveText(axisCountInWords(now, 'chosen'));
  }
  await expect(page.locator('.chart .now')).toHaveCount(changed.length);
  for (const { name, now } of changed) {
    const row = page.locator('.chart li').filter({ has: page.getByText(name, { exact: true }) });
    await expect(row.locator('.now')).toHaveText(`now ${VERDICT_NAMES[now.value]}`);
  }
});

test('the table shows answers, counts and the marks of the sources that are left', async ({ page }) => {
  await page.goto(`compare/${CHOICE}`);
  await expect(page.locator('tr.changed')).toHaveCount(changed.length);
  for (const { id, now, cells } of expected) {
    const row = page.locator(`#${id}`);
    await expect(row.locator('.v b')).toHaveText(VERDICT_NAMES[now.value]);
    await expect(row.locator('.n')).toHaveText(countInWords(now, 'chosen'));
    await expect(row.locator('a.cell')).toHaveCount(cells.filter(({ value }) => value !== 'none').length);
  }
});

for (const [path, within] of [
  ['', '.chart'],
  ['compare/', 'table'],
] as const) {
  test(`/${path} is as it was when everything counts again, and loads nothing before the choice is opened`, async ({
    page,
  }) => {
    const loaded: string[] = [];
    page.on('request', (request) => {
      if (['script', 'fetch'].includes(request.resourceType())) loaded.push(request.url());
    });
    await page.goto(path);
    const before = await shown(page, within);
    expect(loaded).toEqual([]);
    await summary(page).focus();
    await page.keyboard.press('Enter');
    await box(page, /^Vendors/).press('Space');
    await expect(status(page)).toContainText('Without vendors,');
    await expect(page).toHaveURL(/\?without=vendor$/);
    expect(loaded).toHaveLength(2);
    expect(await shown(page, within)).not.toEqual(before);
    await page.getByRole('button', { name: 'Count everything' }).click();
    await expect(status(page)).toContainText('Everything counts.');
    await expect(box(page, /^Vendors/)).toBeChecked();
    expect(new URL(page.url()).search).toBe('');
    expect(await shown(page, within)).toEqual(before);
  });
}

test('an address with a choice that we do not know says so, and keeps what we know', async ({ page }) => {
  await page.goto('?without=blogs,vendor');
  await expect(page.locator('.choose').getByRole('alert')).toContainText('“blogs”, which we do not know');
  await expect(status(page)).toContainText('Without vendors,');
  expect(new URL(page.url()).search).toBe('?without=vendor');
});

test('a choice that does not load says so, and loads when it is opened again', async ({ page }) => {
  await page.route('**/evidence.json', (route) => route.abort(), { times: 1 });
  await page.goto('');
  await summary(page).click();
  await expect(page.locator('.choose .failed')).toBeVisible();
  await summary(page).click();
  await summary(page).click();
  await expect(box(page, /^Vendors/)).toBeVisible();
});

test.describe('without JavaScript', () => {
  testOnOwnPage.use({ javaScriptEnabled: false });

  testOnOwnPage('there is nothing to choose', async ({ page }) => {
    await page.goto(CHOICE);
    await expect(page.locator('.choose')).toBeHidden();
    await expect(page.locator('.chosen')).toBeHidden();
  });
});
