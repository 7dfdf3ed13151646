import type { Page } from 'playwright/test';

import { expect, test, testOnOwnPage } from '../support/e2e.ts';
import { byKind, listPages } from '../support/page-list.ts';

const [claim = ''] = (byKind(listPages()).get('claims/*') ?? []).map(({ path }) => path);
const MATRIX = 'compare/';

/** The line of that name in the block "Link and cite". */
function line(page: Page, name: string) {
  return page.getByRole('region', { name: 'Link and cite' }).locator('dt', { hasText: name }).first().locator('+ dd');
}

async function shown(page: Page, name: string): Promise<string> {
  return (await line(page, name).locator('> :first-child').innerText()).trim();
}

async function copyLine(page: Page, name: string): Promise<void> {
  await line(page, name).getByRole('button').click();
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('copying', () => {
  test('gives each line as it stands, and says so to everyone', async ({ page }) => {
    await page.goto(claim);
    for (const name of ['Address', 'Sentence', 'Markdown', 'HTML']) {
      await copyLine(page, name);
      await expect(page.getByRole('status')).toHaveText(`${name} copied.`);
      expect(await clipboard(page)).toBe(await shown(page, name));
    }
  });

  testOnOwnPage('adds today as the day of access to a citation, and says so', async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.clock.setFixedTime(new Date(2026, 10, 22, 12));
    await page.goto(claim);
    const ends: Readonly<Record<string, RegExp>> = {
      APA: /Retrieved November 22, 2026, from https?:\S+$/,
      MLA: /\. Accessed 22 Nov\. 2026\.$/,
      Chicago: / Accessed November 22, 2026\. https?:\S+\.$/,
    };
    for (const [style, end] of Object.entries(ends)) {
      await copyLine(page, style);
      await expect(page.getByRole('status')).toHaveText(`${style} copied, with today as the day of access.`);
      const text = await clipboard(page);
      expect(text).toMatch(end);
      expect(text.slice(0, 40)).toBe((await shown(page, style)).slice(0, 40));
    }
  });

  test('keeps the italics of a citation', async ({ page }) => {
    await page.goto(claim);
    await copyLine(page, 'APA');
    await expect(page.getByRole('status')).toContainText('APA copied');
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toMatch(/<i\b[^>]*>[^<]+<\/i>/);
  });

  test('loads nothing before the first click, and then once', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(claim);
    expect(scripts).toEqual([]);
    await copyLine(page, 'Address');
    await copyLine(page, 'HTML');
    await expect(page.getByRole('status')).toHaveText('HTML copied.');
    expect(scripts).toHaveLength(1);
  });

  test('offers the four forms of a row of the matrix, with the keyboard too', async ({ page }) => {
    await page.goto(MATRIX);
    const link = page.locator('tbody .row-link').first();
    const forms = page.getByRole('dialog', { name: 'Copy as' });
    const path = (await link.getAttribute('href')) ?? '';
    const address = await page.evaluate((href) => new URL(href, document.baseURI).hash, path);

    await link.focus();
    await page.keyboard.press('Enter');
    await expect(forms.getByRole('button')).toHaveText(['Address', 'Markdown', 'HTML', 'Sentence']);
    await expect(forms.getByRole('button').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(forms).toHaveCount(0);
    await expect(link).toBeFocused();

    const patterns: Readonly<Record<string, string>> = {
      Address: `^https?:\\S+${address}$`,
      Markdown: `^\\[.+: every source\\]\\(https?:\\S+${address}\\)$`,
      HTML: `^<a href="https?:\\S+${address}">.+: every source</a>$`,
      Sentence: `^.*“.+” .+ \\(.+\\), according to .+: https?:\\S+${address}$`,
    };
    for (const [form, pattern] of Object.entries(patterns)) {
      await link.click();
      await forms.getByRole('button', { name: form }).click();
      // The page has another status, of the choice of evidence.
      await expect(page.getByRole('status').filter({ hasText: `${form} copied.` })).toBeVisible();
      expect(await clipboard(page)).toMatch(new RegExp(pattern));
    }
  });
});

test('the link of a row says that it opens a choice and whether it is open, and the choice closes when the focus leaves it', async ({
  page,
}) => {
  await page.goto(MATRIX);
  const link = page.locator('tbody .row-link').first();
  const forms = page.getByRole('dialog', { name: 'Copy as' });
  await expect(link).toHaveAttribute('aria-haspopup', 'dialog');
  await expect(link).toHaveAttribute('aria-expanded', 'false');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(forms).toBeVisible();
  await expect(link).toHaveAttribute('aria-expanded', 'true');
  for (const _ of await forms.getByRole('button').all()) {
    await expect(forms).toBeVisible();
    await page.keyboard.press('Tab');
  }
  await expect(forms).toHaveCount(0);
  await expect(link).toHaveAttribute('aria-expanded', 'false');
  await expect(link).not.toBeFocused();
});

testOnOwnPage('where the browser has no clipboard, the text is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(claim);
  const offered = new Promise<string>((resolve) => {
    page.once('dialog', (dialog) => {
      resolve(dialog.defaultValue());
      void dialog.dismiss();
    });
  });
  await copyLine(page, 'Sentence');
  expect(await offered).toBe(await shown(page, 'Sentence'));
  await expect(page.getByRole('status')).toHaveText('');
});

test('in print, addresses stand without their scheme, and nothing that only a screen can do', async ({ page }) => {
  await page.goto(claim);
  await page.emulateMedia({ media: 'print' });
  expect(await shown(page, 'Address')).not.toContain('://');
  await expect(line(page, 'Address').getByRole('button')).toHaveCount(0);
  await expect(line(page, 'Markdown')).toBeHidden();
  await expect(line(page, 'Chicago')).toBeVisible();
});

test.describe('without JavaScript', () => {
  testOnOwnPage.use({ javaScriptEnabled: false });

  testOnOwnPage('every form can be read, and a row’s link leads to the row', async ({ page }) => {
    await page.goto(claim);
    for (const name of ['Address', 'Sentence', 'Markdown', 'HTML', 'APA', 'MLA', 'Chicago']) {
      await expect(line(page, name).locator('> :first-child')).toBeVisible();
    }
    await page.goto(MATRIX);
    const link = page.locator('tbody .row-link').first();
    const href = (await link.getAttribute('href')) ?? '';
    await link.click();
    expect(page.url().endsWith(href)).toBe(true);
  });
});

test('a citation can be fetched for reference managers', async ({ page, request }) => {
  await page.goto(claim);
  for (const [name, start] of [
    ['BibTeX', '@misc{'],
    ['RIS', 'TY  - ELEC'],
    ['CSL-JSON', '['],
  ] as const) {
    const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    const file = await request.get(href ?? '');
    expect(file.ok()).toBe(true);
    expect((await file.text()).startsWith(start)).toBe(true);
  }
});
