import type { Page } from 'playwright/test';

import { everySecond, named, shares, turnOfCommit } from '../support/browser-pages.ts';
import { expect, test } from '../support/e2e.ts';
import { byKind, listPages } from '../support/page-list.ts';

/** So many stops of a page are visited, from the beginning of its content; on one page, from the top. */
const STOPS = 16;

/** A page of every second kind, the others with the next commit: all are made of the same few parts. */
const pages = everySecond(
  [...byKind(listPages()).values()].flatMap(([first]) => first ?? []),
  turnOfCommit(),
);

/** A card to embed is all content, and stands within another page. */
const isCard = (path: string): boolean => /^embed\/./.test(path);

/** Why a reader cannot see where the focus is; nothing if they can. `undefined` name: the focus left the page. */
async function focusNow(page: Page): Promise<{ name: string | undefined; problem: string | undefined }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body) {
      return { name: undefined, problem: undefined };
    }
    const look = () => {
      const { outline, boxShadow, borderColor, backgroundColor, textDecoration } = getComputedStyle(element);
      return [outline, boxShadow, borderColor, backgroundColor, textDecoration].join('|');
    };
    // Of what is larger than the window, the part that is in it.
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const middle = (from: number, to: number, size: number) => (Math.max(from, 0) + Math.min(to, size)) / 2;
    const atCentre = document.elementFromPoint(
      middle(box.left, box.right, window.innerWidth),
      middle(box.top, box.bottom, window.innerHeight),
    );
    const name = `${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 40)}"`;

    const focused = look();
    element.blur();
    const plain = look();
    element.focus({ preventScroll: true });
    if (focused === plain) return { name, problem: 'looks the same with and without focus' };
    const isSeen = atCentre !== null && (element.contains(atCentre) || atCentre.contains(element));
    return { name, problem: isSeen ? undefined : 'is out of sight or covered while it has the focus' };
  });
}

/** Goes on from where the focus is, and tells of each stop at which a reader would not see it. */
async function walk(page: Page, path: string): Promise<void> {
  const problems: string[] = [];
  for (let stop = 1; stop <= STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const { name, problem } = await focusNow(page);
    if (name === undefined) break;
    if (problem !== undefined) problems.push(`stop ${stop}, ${name}, ${problem}`);
  }
  expect.soft(problems, path).toEqual([]);
}

/** The first stop skips to the content, and can be seen. */
async function skipToContent(page: Page, path: string): Promise<void> {
  await page.keyboard.press('Tab');
  await expect.soft(page.locator('a:focus'), path).toBeInViewport({ ratio: 1 });
  expect.soft((await focusNow(page)).problem, path).toBeUndefined();
  await page.keyboard.press('Enter');
  await expect.soft(page.locator('main:focus, main :focus'), path).toHaveCount(1);
}

for (const those of shares(pages)) {
  test(`the first stop skips to the content, and the focus can be seen wherever it is: ${named(those)}`, async ({
    page,
  }) => {
    for (const { path } of those) {
      await page.goto(path);
      if (!isCard(path)) await skipToContent(page, path);
      await walk(page, path);
    }
  });
}

test('the focus can be seen in the header, which is the same on every page', async ({ page }) => {
  await page.goto('');
  await walk(page, '');
});

test('in the whole matrix no mark that the keyboard goes back to is hidden behind the heads that stay in sight', async ({
  page,
}) => {
  await page.goto('compare/all/');
  const marks = page.locator('tbody td a');
  await marks.nth(200).focus();
  const hidden: string[] = [];
  for (let left = 60; left >= 0; left -= 1) {
    const covered = await page.evaluate(() => {
      const cell = document.activeElement;
      const { left, right, top, height } = cell?.getBoundingClientRect() ?? new DOMRect();
      const isSeen = [left + 2, right - 2].some((x) => cell?.contains(document.elementFromPoint(x, top + height / 2)));
      return isSeen ? '' : (cell?.textContent ?? 'nothing');
    });
    if (covered !== '') hidden.push(covered);
    await page.keyboard.press('Shift+Tab');
  }
  expect(hidden).toEqual([]);
});

test('the matrix can be skipped', async ({ page }) => {
  await page.goto('compare/');
  const skip = page.getByRole('link', { name: 'Skip the table' });
  await skip.focus();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('footer')).toBeFocused();
});
