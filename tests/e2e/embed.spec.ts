import { EMBED_SIZE, NARROW_EMBED_SIZE } from '../../src/outputs/embed.ts';
import { expect, test } from '../support/e2e.ts';
import { kindOf, listPages } from '../support/page-list.ts';

const pages = listPages();
const cards = pages.filter(({ path }) => kindOf(path) === 'embed/*');
const duties = pages.filter(({ path }) => kindOf(path) === 'duties/*');

test('no card is cut off at the sizes that we give for it', async ({ page }) => {
  expect(cards.length).toBeGreaterThan(0);
  expect(cards).toHaveLength(duties.length);
  const cut: string[] = [];
  for (const { path } of cards) {
    await page.goto(path);
    for (const size of [EMBED_SIZE, NARROW_EMBED_SIZE]) {
      await page.setViewportSize(size);
      const { width, height } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        height: document.documentElement.scrollHeight,
      }));
      if (width > size.width || height > size.height) cut.push(`/${path} takes ${width} by ${height}`);
    }
  }
  expect(cut).toEqual([]);
});
