import { largestOfEveryKind, named, shares, turnOfCommit, turningSample } from '../support/browser-pages.ts';
import { expect, test } from '../support/e2e.ts';
import { lostMarks } from '../support/lost-marks.ts';
import { listPages, readPage } from '../support/page-list.ts';
import { lostText } from '../support/text-spacing.ts';
import {
  NARROWEST,
  frameOf,
  inRanges,
  merged,
  openFrame,
  overflowsOf,
  widthsAroundBreakpoints,
  widthsInStepsOf,
} from '../support/widths.ts';

/** Widths of phones, tablets and desktops, both ends of what must fit among them. */
const COMMON = [320, 360, 480, 600, 768, 1024, 1280, 1440];
const STEP = 32;
/** So wide is a window of 1,280 pixels for text of twice the size. */
const AT_TWICE_THE_SIZE = 640;

/** So many pages of every large kind; which ones, turns with the commit. */
const SAMPLE = 4;

const pages = listPages();

for (const those of shares(largestOfEveryKind(pages))) {
  test(`nothing scrolls sideways at any width, no mark of a strip is lost, nor text with the spacing that readers may set: ${named(those)}`, async ({
    page,
  }) => {
    await openFrame(page);
    for (const { path } of those) {
      const widths = merged(widthsInStepsOf(STEP), widthsAroundBreakpoints(readPage(path)));
      expect.soft(inRanges(await overflowsOf(page, path, widths), STEP), path).toBe('');
      expect.soft(await lostMarks(await frameOf(page, NARROWEST)), path).toEqual([]);
      expect.soft(await lostText(await frameOf(page, AT_TWICE_THE_SIZE)), path).toEqual([]);
    }
  });
}

test('no page of a sample that every commit changes scrolls sideways at a common width', async ({ page }) => {
  await openFrame(page);
  const found: string[] = [];
  for (const { path } of turningSample(pages, SAMPLE, turnOfCommit())) {
    const ranges = inRanges(await overflowsOf(page, path, COMMON), 0);
    if (ranges !== '') found.push(`/${path} ${ranges}`);
  }
  expect(found).toEqual([]);
});
