import type { Page } from 'playwright/test';

import { expect, test } from '../support/e2e.ts';

const POSTING =
  'Community Manager\nTasks\n- Welcome new members\n- Moderate discussions in the forum\nYou will not run our accounts.';

const field = (page: Page) => page.getByLabel('The posting', { exact: true });
const lines = (page: Page) => page.getByRole('list', { name: 'Lines of the posting' }).locator('> li');
const answer = (page: Page) => page.locator('[data-check=result] .answer');

test('a pasted posting is answered line by line, and the keyboard reaches every duty', async ({ page }) => {
  await page.goto('posting/');
  await field(page).fill(POSTING);
  await expect(answer(page)).toContainText('“Community Manager” asks for');
  await expect(lines(page)).toHaveCount(5);
  await expect(lines(page).nth(2).getByRole('link')).toHaveAttribute('href', /\/duties\/welcome-members\/$/);
  await expect(lines(page).nth(3).getByRole('link')).toHaveAttribute('href', /\/duties\/moderate-discussions\/$/);
  await expect(lines(page).nth(4).getByRole('link')).toHaveCount(0);
  await lines(page).nth(2).getByRole('link').focus();
  await page.keyboard.press('Tab');
  await expect(lines(page).nth(3).getByRole('link')).toBeFocused();
});

test('once it is loaded, nothing is asked of the network, and it works without one', async ({ page, context }) => {
  await page.goto('posting/');
  await field(page).fill(POSTING);
  // The example that stands there without script has more lines.
  await expect(lines(page)).toHaveCount(5);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await context.setOffline(true);
  await field(page).fill('Social Media Manager\n- Run our Instagram account and buy ads');
  await expect(answer(page)).toContainText('“Social Media Manager”');
  await expect(page).toHaveURL(/#posting=/);
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test('the address holds the posting, so that whoever opens it sees the same', async ({ page, context }) => {
  await page.goto('posting/');
  await field(page).fill(POSTING);
  await expect(page).toHaveURL(/#posting=/);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(field(other)).toHaveValue(POSTING);
  await expect(answer(other)).toHaveText(await answer(page).innerText());
});

test('what is pasted stays text', async ({ page }) => {
  await page.goto('posting/');
  await field(page).fill(
    'Moderate <img src=x onerror="document.body.dataset.hurt=1"> <script>document.body.dataset.hurt=1</script> the forum\n'.repeat(
      3,
    ),
  );
  await expect(lines(page)).not.toHaveCount(0);
  await expect(page.locator('main img, [data-check=result] script')).toHaveCount(0);
  await expect(page.locator('body')).not.toHaveAttribute('data-hurt');
});

test('an example, a file and a text that is too long are answered as such', async ({ page }) => {
  await page.goto('posting/');
  await page.getByRole('button', { name: 'A community manager of flats' }).click();
  await expect(answer(page)).toContainText('another job of that name');
  await page.getByLabel('choose a file').setInputFiles({
    name: 'posting.html',
    mimeType: 'text/html',
    buffer: Buffer.from('<h1>Social Media Manager</h1><ul><li>Plan and buy paid ads</li></ul>'),
  });
  await expect(lines(page)).toHaveCount(2);
  await field(page).fill('a '.repeat(25_001));
  await expect(answer(page)).toContainText('This text has 50,002 characters.');
});
