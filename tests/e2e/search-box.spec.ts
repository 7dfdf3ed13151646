import type { Page } from 'playwright/test';

import { expect, test } from '../support/e2e.ts';
import { builtAnswerLine, field, results } from '../support/search.ts';

const PAGE = 'duties/welcome-members/';

const box = (page: Page) => page.getByRole('combobox', { name: /^Search for/ });
const suggestions = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' });
const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name });

/** Every file that the page loads beside itself. */
function loads(page: Page): readonly string[] {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() !== 'document') loaded.push(new URL(request.url()).pathname);
  });
  return loaded;
}

async function type(page: Page, text: string): Promise<void> {
  await page.goto(PAGE);
  await field(page).click();
  await field(page).pressSequentially(text);
  await expect(suggestions(page)).toBeVisible();
}

test.describe('the search field of every page', () => {
  test('is a plain form that leads to the results without script', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto(PAGE);
    await field(page).fill('who moderates?');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=who\+moderates%3F$/);
    await context.close();
  });

  test('loads nothing before it is wanted, and then scripts and words alone', async ({ page }) => {
    const loaded = loads(page);
    await page.goto(PAGE);
    expect(loaded.filter((path) => !path.endsWith('.svg'))).toEqual([]);
    await field(page).focus();
    await expect(box(page)).toBeVisible();
    await field(page).pressSequentially('mod');
    await expect(suggestions(page)).toBeVisible();
    const added = new Set(loaded.filter((path) => !path.endsWith('.svg')));
    expect(
      [...added].map((path) => path.replace(/-[\w-]{8}\.js$/, '.js').replace(/^.*\/(?=[^/]+\/)/, '')).sort(),
    ).toEqual(['_astro/complete-duties.js', '_astro/search-box.entry.js', 'search/suggestions.json']);
  });

  test('suggests duties with their answers while one types', async ({ page }) => {
    await type(page, 'moder');
    await expect(option(page, `Moderate discussions ${builtAnswerLine('moderate-discussions')}`)).toBeVisible();
  });

  test('suggests the source for a name', async ({ page }) => {
    await type(page, 'happe');
    await expect(page.getByRole('option').first()).toContainText(/^Happe\s*Source$/);
  });

  test('suggests the source for a name that is only begun, below the duties', async ({ page }) => {
    await type(page, 'happ');
    await expect(option(page, /^Happe\s*Source$/)).toBeVisible();
    await expect(page.getByRole('option').first()).toContainText(builtAnswerLine('retain-customers'));
    await field(page).fill('mill');
    await expect(page.getByRole('option')).toHaveText([/^Millington\s*Source$/]);
  });

  test('suggests the pages that are asked for in their own words, and those that a word may become', async ({
    page,
  }) => {
    await type(page, 'quiz');
    await expect(option(page, /^Quiz: whose job is it\? Page$/)).toBeVisible();
    await field(page).fill('how do you decide');
    await expect(page.getByRole('option')).toHaveText([/^Method\s*Page$/]);
    await field(page).fill('handou');
    await expect(page.getByRole('option').last()).toContainText('Handout');
    await field(page).fill('cite');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/method\/$/);
  });

  test('tells how many suggestions there are, and the first, to who does not see them', async ({ page }) => {
    await type(page, 'moderation');
    const status = page.getByRole('status').filter({ hasText: /suggestion/ });
    await expect(status).toHaveText(/^\d+ suggestions?\. /);
    await expect(status).toContainText(`. Moderate discussions: ${builtAnswerLine('moderate-discussions')}`);
    await field(page).fill('lasagne with spinach');
    await expect(page.getByRole('status').filter({ hasText: 'No suggestions.' })).toHaveCount(1);
    await expect(suggestions(page)).toBeHidden();
  });

  test('says nothing of one letter, nor while an input method composes', async ({ page }) => {
    await page.goto(PAGE);
    await field(page).click();
    await field(page).pressSequentially('lasagne with spinach');
    const none = page.getByRole('status').filter({ hasText: 'No suggestions.' });
    await expect(none).toHaveCount(1);
    await field(page).fill('q');
    await expect(none).toHaveCount(0);
    await field(page).dispatchEvent('compositionstart');
    await field(page).fill('lasagne with cheese');
    await field(page).fill('moderation');
    await expect(page.getByRole('status').filter({ hasText: '. Moderate discussions' })).toHaveCount(1);
    // A key that ends a composition is the input method's, and chooses nothing.
    await page.keyboard.press('ArrowDown');
    await field(page).dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
    await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
  });

  test('is a combobox whose list is walked with the arrows, the focus staying in the field', async ({ page }) => {
    await type(page, 'content');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(box(page)).toHaveAttribute('aria-controls', (await suggestions(page).getAttribute('id')) ?? '');
    const count = await page.getByRole('option').count();
    expect(count).toBeGreaterThan(1);
    const drawn = await suggestions(page)
      .locator('use')
      .evaluateAll((uses) => uses.map((use) => document.querySelector(use.getAttribute('href') ?? '') !== null));
    expect(drawn.length).toBeGreaterThan(1);
    expect(drawn).not.toContain(false);

    const selected = page.getByRole('option', { selected: true });
    await expect(selected).toHaveCount(0);
    for (let place = 0; place < count; place += 1) {
      await page.keyboard.press('ArrowDown');
      const walked = page.getByRole('option').nth(place);
      await expect(walked).toHaveAttribute('aria-selected', 'true');
      await expect(box(page)).toHaveAttribute('aria-activedescendant', (await walked.getAttribute('id')) ?? '');
      await expect(selected).toHaveCount(1);
    }
    await page.keyboard.press('ArrowDown');
    await expect(selected).toHaveCount(0);
    await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
    await expect(box(page)).toBeFocused();
  });

  test('opens the duty that was walked to with Enter', async ({ page }) => {
    await type(page, 'moderation');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/duties\/moderate-discussions\/$/);
  });

  test('opens the duty that is clicked', async ({ page }) => {
    await type(page, 'moderation');
    await option(page, /^Moderate discussions/).click();
    await expect(page).toHaveURL(/\/duties\/moderate-discussions\/$/);
  });

  test('goes to all results with Enter where nothing was walked to', async ({ page }) => {
    await type(page, 'moderation');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=moderation$/);
    await expect(results(page).first()).toContainText('Moderate discussions');
  });

  test('closes its list with Escape, and then empties the field', async ({ page }) => {
    await type(page, 'moderation');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(suggestions(page)).toBeHidden();
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
    await expect(box(page)).toHaveValue('moderation');
    await page.keyboard.press('Escape');
    await expect(box(page)).toHaveValue('');
  });

  test('closes its list when the focus goes on', async ({ page }) => {
    await type(page, 'moderation');
    await page.keyboard.press('Tab');
    await expect(suggestions(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
  });

  for (const keys of ['Control+k', 'Meta+k']) {
    test(`is reached with ${keys}`, async ({ page }) => {
      await page.goto(PAGE);
      await page.keyboard.press(keys);
      await expect(field(page)).toBeFocused();
      await page.keyboard.type('a/b');
      await expect(field(page)).toHaveValue('a/b');
      await page.keyboard.press('Escape');
    });
  }

  test('leaves single keys alone, which may be pressed by mistake or spoken', async ({ page }) => {
    await page.goto(PAGE);
    await page.keyboard.press('/');
    await page.keyboard.press('k');
    await expect(field(page)).not.toBeFocused();
  });

  test('leaves Control and K to a longer text in which somebody writes', async ({ page }) => {
    await page.goto('posting/');
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+k');
    await expect(page.locator('textarea')).toBeFocused();
  });

  test('shows its suggestions within the narrowest phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await type(page, 'content');
    const { clientWidth, scrollWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });
});
