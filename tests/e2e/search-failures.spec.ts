import { type Page, expect, test } from 'playwright/test';

import { field, index, results, resultsPath } from '../support/search.ts';

/** Within so many milliseconds a visitor has the index of duties and a sentence why, whatever fails. */
const SOON = { timeout: 3000 };

const QUESTION = resultsPath('who moderates discussions?');

async function expectIndex(page: Page, why: RegExp): Promise<void> {
  await expect(index(page)).toBeVisible(SOON);
  await expect(page.getByText(why)).toBeVisible(SOON);
  // With the other names, so that the browser can search the page.
  await expect(page.getByText(/Also: moderation ·/)).toBeVisible();
  await expect(
    page
      .getByRole('link', { name: 'Paid social promotion' })
      .or(page.getByRole('link', { name: /paid/i }))
      .first(),
  ).toBeVisible();
}

async function expectAnswerAndIndex(page: Page): Promise<void> {
  await expect(results(page).first()).toContainText('Moderate discussions', SOON);
  await expectIndex(page, /The full text could not be searched/);
  await expect(results(page).first()).toContainText(/Community manager:\s+\d+ sources, none against/);
}

test.describe('where the search cannot run', () => {
  test('without JavaScript the index of duties stands, with the reason', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto(QUESTION);
    await expectIndex(page, /Searching needs JavaScript/);
    await expect(page.getByText('its script does not load')).toBeHidden();
    await context.close();
  });

  test('without its script', async ({ page }) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(QUESTION);
    await expectIndex(page, /The search does not start/);
    await expect(page.getByText('Searching needs JavaScript')).toBeHidden();
  });

  test('with a script that never comes', async ({ page }) => {
    await page.route('**/_astro/*.js', () => undefined);
    await page.goto(QUESTION, { waitUntil: 'commit' });
    await expectIndex(page, /The search does not start/);
  });

  test('where WebAssembly is forbidden by policy', async ({ page }) => {
    await page.route('**/search/?*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(" 'wasm-unsafe-eval'", '') });
    });
    await page.goto(QUESTION);
    await expectAnswerAndIndex(page);
  });

  test('where there is no WebAssembly', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
    await page.goto(QUESTION);
    await expectAnswerAndIndex(page);
  });

  test('without the index', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
    await page.goto(QUESTION);
    await expectAnswerAndIndex(page);
  });

  test('with an index that never answers', async ({ page }) => {
    await page.route('**/pagefind/**', () => undefined);
    await page.goto(QUESTION);
    await expectAnswerAndIndex(page);
  });

  test('with words that never come, since they stand in the page', async ({ page }) => {
    await page.route('**/search/*.json', () => undefined);
    await page.goto(QUESTION, { waitUntil: 'commit' });
    await expect(index(page)).toBeVisible({ timeout: 3500 });
    await expect(results(page).first()).toContainText('Moderate discussions');
  });

  test('with an index that never answers, for a query that only it could answer', async ({ page }) => {
    await page.route('**/pagefind/**', () => undefined);
    await page.goto(resultsPath('fingerprint'));
    await expectIndex(page, /The full text could not be searched/);
    await expect(results(page)).toHaveCount(0);
  });

  test('offline, for a query after the first', async ({ page, context }) => {
    await page.goto('search/');
    await field(page).fill('mod');
    await expect(page.getByRole('option').first()).toBeVisible();
    await context.setOffline(true);
    await field(page).fill('who moderates discussions?');
    await page.keyboard.press('Enter');
    await expect(results(page).first()).toContainText('Moderate discussions', SOON);
    await expect(index(page)).toBeVisible(SOON);
  });

  test('the field of other pages is still a form', async ({ page }) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto('duties/welcome-members/');
    await field(page).fill('moderation');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=moderation$/);
  });

  test('the field of other pages is still a form without its words', async ({ page }) => {
    await page.route('**/search/suggestions.json', (route) => route.fulfill({ status: 503 }));
    await page.goto('duties/welcome-members/');
    await field(page).pressSequentially('moderation');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=moderation$/);
  });
});
