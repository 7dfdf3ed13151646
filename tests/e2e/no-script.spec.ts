import type { Page } from 'playwright/test';

import { expect, test } from '../support/e2e.ts';
import { largestOfEveryKind } from '../support/browser-pages.ts';
import { listPages, readPage } from '../support/page-list.ts';

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

/** What runs on a page as it opens, letter by letter. */
const scriptsOf = (html: string): string =>
  (html.match(/<script type="?module[\s\S]*?<\/script>/g) ?? []).sort().join('\n');

const kinds = largestOfEveryKind(listPages()).filter(({ path }) => path !== 'search/');

/** Pages with the same scripts differ alike without them: the largest of each set is looked at. */
const pages = [...Map.groupBy(kinds, ({ path }) => scriptsOf(readPage(path))).values()].flatMap(
  (those) => those.toSorted((a, b) => b.bytes - a.bytes)[0] ?? [],
);

for (const { path } of pages) {
  test(`without JavaScript /${path} shows all that it shows with it`, async ({ page, browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const plain = new Set(await visibleLines(await context.newPage(), path));
    const lines = await visibleLines(page, path);
    // What copies or starts could do nothing without it; what is copied or asked is there to be selected or read.
    const buttons = (await page.locator('form > :is(.copy, .choose), .scripted').allInnerTexts()).flatMap(linesOf);
    expect(lines.filter((line) => !plain.has(line) && !buttons.includes(line))).toEqual([]);
    await context.close();
  });
}
