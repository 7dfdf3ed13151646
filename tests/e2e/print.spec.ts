import type { Page } from 'playwright/test';

import { expect, test } from '../support/e2e.ts';

/** Pages that are handed out, and how many sheets they may take; fonts differ, so there is room above what they take here. */
const HANDED_OUT = [
  ['duties/create-content/', 7],
  ['duties/create-content/all/', 12],
  ['duties/welcome-members/', 4],
  ['compare/roles/', 21],
  ['compare/positions/', 9],
  ['compare/', 7],
  ['sources/happe/', 10],
  ['disputes/who-creates-content/', 7],
] as const;

async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The beginnings of what claims say, in words, quotes and cautions, that would not be on the paper. */
async function unprinted(page: Page): Promise<readonly string[]> {
  return page.locator('article.claim *, td li, td li p').evaluateAll((elements) =>
    elements
      .filter((element) => !element.checkVisibility() || element.getBoundingClientRect().height === 0)
      .map((element) => element.textContent.trim().slice(0, 80))
      // The word that leads to a statement on the screen; on paper its name stands in its place.
      .filter((words) => words !== '' && words !== 'link'),
  );
}

for (const [path, most] of HANDED_OUT) {
  test(`/${path} is printed with all evidence, without navigation, on at most ${most} sheets`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    expect(await unprinted(page)).toEqual([]);
    for (const navigation of await page.locator('nav:not(:has(ol)), form').all()) await expect(navigation).toBeHidden();
    await expect(page.locator('footer')).toContainText(`/${path}`);
    expect(await sheetsOf(page)).toBeLessThanOrEqual(most);
  });
}

test('on paper every claim has its name once, and the notes its texts with their addresses', async ({ page }) => {
  await page.goto('duties/create-content/all/');
  await page.emulateMedia({ media: 'print' });
  const claims = page.locator('article.claim');
  const printed = await claims.evaluateAll((articles) =>
    articles.map(({ id, textContent }) => {
      const link = document.querySelector(`#${id} .permalink`);
      const shown = link === null ? '' : getComputedStyle(link, '::after').content;
      return { isNamed: shown.includes(id), hasPath: `${textContent} ${shown}`.includes('/claims/') };
    }),
  );
  expect(printed.length).toBeGreaterThan(20);
  expect(printed.filter(({ isNamed, hasPath }) => !isNamed || hasPath)).toEqual([]);
  const notes = page.locator('.notes');
  await expect(notes).toContainText('/claims/');
  const numbers = await claims.locator('sup').allInnerTexts();
  expect(Math.max(...numbers.map(Number))).toBe(await notes.locator('li').count());
  for (const note of await notes.locator('li').all()) await expect(note).toBeVisible();
});
