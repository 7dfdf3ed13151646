import type { Page } from 'playwright/test';

import { expect, test } from '../support/e2e.ts';
import { largestOfEveryKind } from '../support/browser-pages.ts';
import { listPages } from '../support/page-list.ts';

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What a reader sees, line by line. */
async function visibleLines(page: Page, path: string): Promise<readonly string[]> {
  await page.goto(path);
  return linesOf(await page.locator('body').innerText());
}

test.describe('without JavaScript', () => {
  const kinds = largestOfEveryKind(listPages()).filter(({ path }) => path !== 'search/');

  for (const { path } of kinds) {
    test(`/${path} shows all that it shows with it`, async ({ page, browser, baseURL }) => {
      const without = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
      const plain = await visibleLines(await without.newPage(), path);
      const lines = await visibleLines(page, path);
      // What copies or starts could do nothing without it; what is copied or asked is there to be selected or read.
      const buttons = (await page.locator('form > .copy, .scripted').allInnerTexts()).flatMap(linesOf);
      expect(lines.filter((line) => !plain.includes(line) && !buttons.includes(line))).toEqual([]);
      await without.close();
    });
  }
});
