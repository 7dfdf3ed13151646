import type { Frame } from 'playwright/test';

/** Drawings that have a mark a source. */
const STRIPS = '.strip, .strength';

/** The marks of strips that are off the page or outside of their strip, or too small to be told apart. */
export async function lostMarks(frame: Frame): Promise<readonly string[]> {
  return frame.locator(STRIPS).evaluateAll((strips) =>
    strips.flatMap((strip) => {
      const box = strip.getBoundingClientRect();
      return [...strip.querySelectorAll('use')]
        .map((mark) => mark.getBoundingClientRect())
        .filter(
          ({ left, right, width }) => width < 3 || left < box.left - 1 || right > Math.min(box.right, innerWidth) + 1,
        )
        .map(({ left, width }) => `a mark ${width} px wide at ${left} px`);
    }),
  );
}
