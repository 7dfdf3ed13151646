import { expect, test } from '../support/e2e.ts';

/** Readers who need large text set it in the browser: on a phone few letters are left in a line. */

const PHONE = { width: 390, height: 844 };

/** Pages with drawings, cards, slides and boxes beside each other; those of plain text wrap by themselves. */
const PAGES = [
  '',
  'compare/',
  'names/',
  'roles/community-manager/',
  'training/debate/',
  'training/plan/',
  'training/slides/',
];

test.beforeEach(({ page }) => page.setViewportSize(PHONE));

for (const path of PAGES) {
  test(`/${path} with text of twice the size scrolls sideways on no phone`, async ({ page }) => {
    await page.goto(path);
    await page.locator(':root').evaluate((root) => {
      root.style.fontSize = '200%';
    });
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
  });
}

test('the boxes to choose evidence by keep their numbers inside with text of twice the size', async ({ page }) => {
  await page.goto('compare/');
  await page.locator(':root').evaluate((root) => {
    root.style.fontSize = '200%';
  });
  await page.getByText('Choose your evidence').click();
  const box = page.locator('.choose > div');
  await expect(box.getByRole('checkbox').first()).toBeVisible();
  const beyond = await box.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(beyond).toBe(0);
});

test('no word of the session plan is cut into letters on a phone', async ({ page }) => {
  await page.goto('training/plan/');
  const narrow = await page.locator('tbody th').evaluateAll((steps) =>
    steps.flatMap((step) => {
      const range = document.createRange();
      range.selectNodeContents(step);
      return range.getClientRects().length > 2 ? [step.textContent] : [];
    }),
  );
  expect(narrow).toEqual([]);
});
