import type { Page } from 'playwright/test';

import { expect, test } from '../support/e2e.ts';

async function sheetsOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format, preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

for (const format of ['A4', 'Letter'] as const) {
  test(`the handout is one sheet of ${format}`, async ({ page }) => {
    await page.goto('training/handout/');
    expect(await sheetsOf(page, format)).toBe(1);
  });
}

test('a trainer comes from the home page to the handout by one link', async ({ page }) => {
  await page.goto('');
  await page.getByRole('main').getByRole('link', { name: 'handout' }).click();
  await expect(page).toHaveURL(/training\/handout\/$/);
});
