import { type Page, expect, test } from 'playwright/test';

import { kindOf, listPages } from '../support/page-list.ts';
import { builtAnswerLine, field, index, indexSection, results, resultsPath } from '../support/search.ts';

const DUTIES = listPages().filter(({ path }) => kindOf(path) === 'duties/*').length;

const QUESTION = resultsPath('who moderates discussions?');

/** Opens a page that never finishes loading, and waits until it is drawn: from then on the visitor waits. */
async function openUnfinished(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function expectIndex(page: Page, why: RegExp): Promise<void> {
  await expect(index(page)).toBeVisible();
  await expect(page.getByText(why)).toBeVisible();
  // Every duty with its answer, so that the browser can search the page.
  const items = indexSection(page).getByRole('listitem');
  await expect(items).toHaveCount(DUTIES);
  const moderation = items.filter({ has: page.getByRole('link', { name: 'Moderate discussions', exact: true }) });
  await expect(moderation).toBeVisible();
  await expect(moderation).toContainText(builtAnswerLine('moderate-discussions'));
}

/** The first result, with its answer. */
async function expectAnswer(page: Page): Promise<void> {
  await expect(results(page).first()).toContainText('Moderate discussions');
  await expect(results(page).first()).toContainText(builtAnswerLine('moderate-discussions'));
}

async function expectAnswerAndIndex(page: Page): Promise<void> {
  await expectAnswer(page);
  await expectIndex(page, /The full text could not be searched/);
}

async function expectIndexAlone(page: Page): Promise<void> {
  await expectIndex(page, /The search could not be started/);
  await expect(results(page)).toHaveCount(0);
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
    await openUnfinished(page, QUESTION);
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

  for (const [name, answer] of [
    ['missing', { status: 404 }],
    ['refused', { status: 503, body: 'busy' }],
    ['something else', { status: 200, contentType: 'text/html', body: '<!doctype html><p>Sign in' }],
    ['empty', { status: 200, body: '' }],
  ] as const) {
    test(`with a part of the index that is ${name}, for a query that only it could answer`, async ({ page }) => {
      await page.route('**/pagefind/index/**', (route) => route.fulfill(answer));
      await page.goto(resultsPath('hashes'));
      await expectIndex(page, /The full text could not be searched/);
      await expect(results(page)).toHaveCount(0);
    });
  }

  test('with a part of the index that is blocked', async ({ page }) => {
    await page.route('**/pagefind/index/**', (route) => route.abort());
    await page.goto(QUESTION);
    await expectAnswerAndIndex(page);
  });

  for (const [name, body] of [
    ['cut', '{"duties":["moderate-disc'],
    ['of a page to sign in', '<!doctype html><p>Sign in'],
    ['of another make', '{"entries":[]}'],
  ] as const) {
    test(`with names of the duties that are ${name}`, async ({ page }) => {
      await page.route('**/search/suggestions.json', (route) => route.fulfill({ status: 200, body }));
      await page.goto(QUESTION);
      await expectIndexAlone(page);
    });
  }

  test('with evidence that is cut: the answers stand all the same', async ({ page }) => {
    await page.route('**/search/answers.json', (route) => route.fulfill({ status: 200, body: '{"duties":{' }));
    await page.goto(QUESTION);
    await expectAnswer(page);
  });

  test('with a list of pages that is cut', async ({ page }) => {
    await page.route('**/search/records.json', (route) => route.fulfill({ status: 200, body: '{"sources":[' }));
    await page.goto(QUESTION);
    await expectAnswerAndIndex(page);
  });

  test('without the statements: the rest is found all the same', async ({ page }) => {
    await page.route('**/search/statements.json', (route) => route.fulfill({ status: 503 }));
    await page.goto(QUESTION);
    await expectAnswer(page);
    await expect(index(page)).toBeHidden();
  });

  test('without the names of the duties', async ({ page }) => {
    await page.route('**/search/suggestions.json', (route) => route.fulfill({ status: 503 }));
    await page.goto(QUESTION);
    await expectIndexAlone(page);
  });

  test('with files that never come', async ({ page }) => {
    await page.route('**/search/*.json', () => undefined);
    await openUnfinished(page, QUESTION);
    await expectIndexAlone(page);
  });

  test('with names of the duties that come late: then they are searched after all', async ({ page }) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/search/suggestions.json', async (route) => {
      await held;
      await route.continue();
    });
    await openUnfinished(page, QUESTION);
    await expectIndexAlone(page);
    release();
    await expectAnswer(page);
    await expect(index(page)).toBeHidden();
  });

  test('without the evidence: the answers stand all the same', async ({ page }) => {
    await page.route('**/search/answers.json', (route) => route.fulfill({ status: 503 }));
    await page.goto(QUESTION);
    await expectAnswer(page);
    await expect(results(page).first().getByRole('listitem')).toHaveCount(0);
  });

  test('without the list of pages', async ({ page }) => {
    await page.route('**/search/records.json', (route) => route.fulfill({ status: 503 }));
    await page.goto(QUESTION);
    await expectAnswerAndIndex(page);
  });

  test('with an index that never answers, for a query that only it could answer', async ({ page }) => {
    await page.route('**/pagefind/**', () => undefined);
    await page.goto(resultsPath('hashes'));
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
    await expect(results(page).first()).toContainText('Moderate discussions');
    await expect(index(page)).toBeVisible();
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
