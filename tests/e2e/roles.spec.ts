import type { Page } from 'playwright/test';

import { expect, test, testOnOwnPage } from '../support/e2e.ts';

const PAGE = 'roles/community-manager/';

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const lines = (page: Page) => page.locator('.posting-lines');
const boxes = (page: Page) => lines(page).getByRole('checkbox');
const copied = (page: Page) => page.locator('.copied');

test.describe('the list of duties to copy', () => {
  test('is in the clipboard with three clicks from the home page, every line linked', async ({ page }) => {
    await page.goto('');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Roles' }).click();
    await page.getByRole('main').getByRole('link', { name: 'The community manager', exact: true }).click();
    await lines(page)
      .getByRole('button', { name: /^Copy \d+ lines with links$/ })
      .click();
    await expect(copied(page)).toHaveText(/^\d+ lines copied, with links\.$/);
    const chosen = await boxes(page).and(page.locator(':checked')).count();
    expect(chosen).toBeGreaterThanOrEqual(10);
    const text = (await clipboard(page)).split('\n');
    expect(text).toHaveLength(chosen);
    for (const line of text) expect(line).toMatch(/^- .+\. https?:\S+\/duties\/[a-z-]+\/$/);
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html?.match(/<a href="https?:[^"]+\/duties\/[a-z-]+\/">/g)).toHaveLength(chosen);
  });

  test('of exactly ten lines is in the clipboard with three clicks from the home page, every line linked', async ({
    page,
  }) => {
    await page.goto('');
    await page
      .getByRole('region', { name: 'Where to go from here' })
      .getByRole('link', { name: 'the community manager' })
      .click();
    await lines(page).getByRole('button', { name: 'its ten most named' }).click();
    await expect(copied(page)).toHaveText('10 lines chosen.');
    await lines(page).getByRole('button', { name: 'Copy 10 lines with links' }).click();
    await expect(copied(page)).toHaveText('10 lines copied, with links.');
    const text = (await clipboard(page)).split('\n');
    expect(text).toHaveLength(10);
    for (const line of text) expect(line).toMatch(/^- .+\. https?:\S+\/duties\/[a-z-]+\/$/);
  });

  test('is cleared and chosen anew at once, by keyboard too, and nothing is copied of none', async ({ page }) => {
    await page.goto(`${PAGE}?lines=welcome-members,grow-followers`);
    await expect(lines(page).getByRole('status')).not.toBeEmpty();
    await lines(page).getByRole('button', { name: 'none', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(lines(page).locator('.chosen')).toHaveText('0 lines');
    await expect(lines(page).getByRole('status')).toBeEmpty();
    expect(new URL(page.url()).search).toBe('?lines=');
    await lines(page).getByRole('button', { name: /^Copy/ }).click();
    await expect(copied(page)).toHaveText('No line is chosen: there is nothing to copy.');
    await lines(page).getByRole('button', { name: 'only and mostly this role’s' }).focus();
    await page.keyboard.press('Space');
    await expect(copied(page)).toHaveText(/^\d+ lines chosen\.$/);
    expect(new URL(page.url()).search).toBe('');
  });

  test('is chosen, warned of and copied by keyboard alone', async ({ page }) => {
    await page.goto(PAGE);
    const all = await boxes(page).and(page.locator(':checked')).count();
    await boxes(page).first().focus();
    await page.keyboard.press('Space');
    await expect(lines(page).locator('.chosen')).toHaveText(`${all - 1} lines`);
    await expect(lines(page).getByRole('status')).toBeEmpty();

    await lines(page).locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(lines(page).getByRole('status')).toContainText('This list mixes two jobs.');
    await expect(lines(page).getByRole('status').getByRole('link')).toHaveAttribute('href', /\/duties\/[a-z-]+\/$/);

    await lines(page).getByRole('button', { name: 'Markdown' }).focus();
    await page.keyboard.press('Enter');
    await expect(copied(page)).toHaveText(`${all} lines copied as Markdown.`);
    expect((await clipboard(page)).split('\n')).toHaveLength(all);
  });

  test('stands in the address, which brings the same choice back', async ({ page }) => {
    await page.goto(`${PAGE}?lines=welcome-members,grow-followers,no-such-duty`);
    await expect(lines(page).locator('.chosen')).toHaveText('2 lines');
    await expect(lines(page).getByRole('status')).toContainText('This list mixes two jobs.');
    await expect(boxes(page).and(page.locator('[value=grow-followers]'))).toBeVisible();
    expect(new URL(page.url()).search).toBe('?lines=welcome-members,grow-followers');
  });

  test('loads nothing before somebody chooses or copies', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(PAGE);
    expect(scripts).toEqual([]);
    await lines(page).getByRole('button', { name: 'JSON-LD' }).click();
    await expect(copied(page)).toContainText('copied as JSON-LD.');
    expect(scripts).toHaveLength(1);
    expect(JSON.parse(await clipboard(page))).toMatchObject({ '@type': 'JobPosting' });
  });
});

test.describe('without JavaScript', () => {
  testOnOwnPage.use({ javaScriptEnabled: false });

  testOnOwnPage('the lines can be read and selected, and nothing is there that does nothing', async ({ page }) => {
    await page.goto(PAGE);
    await expect(boxes(page).first()).toBeHidden();
    await expect(lines(page).getByRole('button').first()).toBeHidden();
    await expect(lines(page).getByRole('link').first()).toBeVisible();
  });
});

test('the name of a duty has room beside its marks, on the narrowest phone too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of [PAGE, 'roles/social-media-manager/', 'roles/both/']) {
    await page.goto(path);
    const shares = await page
      .locator('.rows li')
      .evaluateAll((rows) =>
        rows.map((row) => (row.firstElementChild?.getBoundingClientRect().width ?? 0) / row.clientWidth),
      );
    expect(shares.length).toBeGreaterThan(5);
    for (const share of shares) expect(share).toBeGreaterThan(0.5);
  }
});

test('the answer in words is on the first screen of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of [PAGE, 'roles/social-media-manager/', 'roles/both/']) {
    await page.goto(path);
    await expect(page.locator('.role > p').first()).toBeInViewport({ ratio: 1 });
  }
});
