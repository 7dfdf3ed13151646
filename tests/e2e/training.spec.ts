import type { Page } from 'playwright/test';

import { expect, test } from '../support/e2e.ts';

async function sheetsOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format, preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

for (const format of ['A4', 'Letter'] as const) {
  test(`on ${format} the handout is one sheet, a slide a sheet, and two debate cards a sheet`, async ({ page }) => {
    await page.goto('training/handout/');
    expect(await sheetsOf(page, format)).toBe(1);
    await page.goto('training/slides/');
    expect(await sheetsOf(page, format)).toBe(6);
    await page.goto('training/debate/');
    const cards = await page.getByRole('article').count();
    expect(await sheetsOf(page, format)).toBe(Math.ceil(cards / 2));
  });
}

test('a trainer comes from the home page to the handout by one link', async ({ page }) => {
  await page.goto('');
  await page.getByRole('main').getByRole('link', { name: 'Handout' }).click();
  await expect(page).toHaveURL(/training\/handout\/$/);
});

test('the quiz is played by keyboard, and its address gives the same questions again', async ({ page }) => {
  await page.goto('training/quiz/');
  await page.getByRole('button', { name: 'Start' }).focus();
  await page.keyboard.press('Enter');
  const quiz = page.getByRole('group', { name: 'Quiz' });
  await expect(quiz).toContainText('Question 1 of 10');
  const name = quiz.getByRole('heading');
  const first = await name.innerText();
  for (const number of Array.from({ length: 10 }, (_, index) => index + 1)) {
    await expect(quiz).toContainText(`Question ${number} of 10`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(quiz).toContainText('You said community manager');
    await page.keyboard.press('Enter');
  }
  await expect(name).toHaveText(/\d of \d+ answers? agrees? with the sources/);
  await expect(name).toBeFocused();
  await expect(quiz.getByRole('listitem').filter({ hasText: 'You said' })).toHaveCount(10);

  await page.reload();
  await expect(quiz).toContainText('Question 1 of 10');
  await expect(name).toHaveText(first);
});
