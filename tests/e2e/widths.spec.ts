import { expect, test } from '../support/e2e.ts';
import { listPages, parts, readPage, samples } from '../support/page-list.ts';
import {
  inRanges,
  merged,
  openFrame,
  overflowsOf,
  widthsAroundBreakpoints,
  widthsInStepsOf,
} from '../support/widths.ts';

/** Widths of phones, tablets and desktops, both ends of what must fit among them. */
const COMMON = [320, 360, 480, 600, 768, 1024, 1280, 1440];
const STEP = 8;

for (const { path } of samples(listPages())) {
  test(`/${path} scrolls sideways at no width`, async ({ page }) => {
    await openFrame(page);
    const widths = merged(widthsInStepsOf(STEP), widthsAroundBreakpoints(readPage(path)));
    expect(inRanges(await overflowsOf(page, path, widths), STEP)).toBe('');
  });
}

parts(listPages(), 100).forEach((part, index, all) => {
  test(`no page scrolls sideways at a common width (${index + 1} of ${all.length})`, async ({ page }) => {
    await openFrame(page);
    const found: string[] = [];
    for (const { path } of part) {
      const ranges = inRanges(await overflowsOf(page, path, COMMON), 0);
      if (ranges !== '') found.push(`/${path} ${ranges}`);
    }
    expect(found).toEqual([]);
  });
});
