import type { Page } from 'playwright/test';

import { expect, test } from '../support/e2e.ts';
import { largestOfEveryKind, named, shares } from '../support/browser-pages.ts';
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

const kinds = largestOfEveryKind(listPages()).filter(({ path }) => path !== 'search/');

for (const those of shares(kinds)) {
  test(`without JavaScript pages show all that they show with it: ${named(those)}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const without = await context.newPage();
    for (const { path } of those) {
      const plain = new Set(await visibleLines(without, path));
      const lines = await visibleLines(page, path);
      // What copies or starts could do nothing without it; what is copied or asked is there to be selected or read.
      const buttons = (await page.locator('form > :is(.copy, .choose), .scripted').allInnerTexts()).flatMap(linesOf);
      expect
        .soft(
          lines.filter((line) => !plain.has(line) && !buttons.includes(line)),
          path,
        )
        .toEqual([]);
    }
    await context.close();
  });
}
