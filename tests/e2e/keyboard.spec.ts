import type { Page } from 'playwright/test';

import { expect, test } from '../support/e2e.ts';
import { byKind, listPages } from '../support/page-list.ts';

/** So many stops of a page are visited: past the header, well into the content. */
const STOPS = 40;

const pages = [...byKind(listPages()).values()].flatMap(([first]) => first ?? []);

/** A card to embed is all content, and stands within another page. */
const withNavigation = pages.filter(({ path }) => !/^embed\/./.test(path));

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

test.describe('with the keyboard', () => {
  for (const { path } of withNavigation) {
    test(`the first stop of /${path} skips to the content`, async ({ page }) => {
      await page.goto(path);
      await page.keyboard.press('Tab');
      const skip = page.locator('a:focus');
      await expect(skip).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await expect(page.locator('main:focus, main :focus')).toHaveCount(1);
    });
  }

  for (const { path } of pages) {
    test(`the focus can be seen wherever it is on /${path}`, async ({ page }) => {
      await page.goto(path);
      const problems: string[] = [];
      for (let stop = 1; stop <= STOPS; stop += 1) {
        await page.keyboard.press('Tab');
        const { name, problem } = await focusNow(page);
        if (name === undefined) break;
        if (problem !== undefined) problems.push(`stop ${stop}, ${name}, ${problem}`);
      }
      expect(problems).toEqual([]);
    });
  }
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
