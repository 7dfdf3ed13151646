import type { Frame, Page } from 'playwright/test';

export const NARROWEST = 320;
export const WIDEST = 1440;

/** From the narrowest to the widest that must fit, in steps. */
export function widthsInStepsOf(step: number): readonly number[] {
  return Array.from({ length: (WIDEST - NARROWEST) / step + 1 }, (_, index) => NARROWEST + index * step);
}

/** Widths at which a layout changes, and their neighbours: what is too wide may be so for a few of them only. */
export function widthsAroundBreakpoints(html: string): readonly number[] {
  const conditions = html.match(/@media[^{]*/g) ?? [];
  const breakpoints = conditions.flatMap((condition) =>
    [...condition.matchAll(/([\d.]+)(px|r?em)/g)].map(([, size, unit]) => Number(size) * (unit === 'px' ? 1 : 16)),
  );
  const around = breakpoints.flatMap((width) => [
    Math.floor(width) - 1,
    Math.floor(width),
    Math.ceil(width),
    Math.ceil(width) + 1,
  ]);
  return around.filter((width) => width >= NARROWEST && width <= WIDEST);
}

/** In order, each once. */
export function merged(...widths: readonly (readonly number[])[]): readonly number[] {
  return [...new Set(widths.flat())].sort((a, b) => a - b);
}

export interface Overflow {
  readonly width: number;
  /** What sticks out, as far as one can say. */
  readonly culprit: string;
}

const FRAME = '<!doctype html><title>Widths</title><style>iframe { border: 0; height: 800px }</style><iframe></iframe>';

/**
 * Opens a page with a frame for others: a frame is resized without asking the browser, many times faster than a
 * window, and media queries in it see the frame's width.
 */
export async function openFrame(page: Page): Promise<void> {
  await page.route('**/frame-for-widths', (route) => route.fulfill({ contentType: 'text/html', body: FRAME }));
  await page.goto('frame-for-widths');
}

/** The page that was looked at last, in a frame of that width. */
export async function frameOf(page: Page, width: number): Promise<Frame> {
  const frame = page.frames()[1];
  if (!frame) throw new Error('openFrame comes first.');
  await page.locator('iframe').evaluate((element, px) => {
    element.style.width = `${px}px`;
  }, width);
  return frame;
}

/** The widths at which a page scrolls sideways, or hides that it would. Needs the page that `openFrame` opened. */
export async function overflowsOf(page: Page, path: string, widths: readonly number[]): Promise<readonly Overflow[]> {
  const address = new URL(path, page.url()).href;
  return page.evaluate(
    async ({ address, widths }) => {
      const frame = document.querySelector('iframe');
      if (!frame) throw new Error('openFrame comes first.');
      await new Promise((resolve) => {
        frame.onload = resolve;
        frame.src = address;
      });
      const inner = frame.contentDocument;
      if (!inner) throw new Error(`${address} cannot be shown in a frame.`);
      const root = inner.documentElement;
      const style = (element: Element) => getComputedStyle(element);

      // What stands in a box that scrolls or clips does not widen the page, unless it is placed outside of that box.
      const clips = (box: Element) => style(box).overflowX !== 'visible';
      const isPlaced = (box: Element) => /absolute|fixed/.test(style(box).position);
      const sticksOut = (element: Element): boolean => {
        if (element.getBoundingClientRect().right <= root.clientWidth + 0.5) return false;
        let placed = isPlaced(element);
        for (let box = element.parentElement; box && box !== inner.body; box = box.parentElement) {
          if (placed && style(box).position === 'static') continue;
          if (clips(box)) return false;
          placed = isPlaced(box);
        }
        return true;
      };
      const nameOf = (element: Element): string =>
        `<${element.tagName.toLowerCase()}${element.id ? ` id="${element.id}"` : ''} class="${element.getAttribute('class') ?? ''}">`;

      return widths.flatMap((width) => {
        frame.style.width = `${width}px`;
        if ([root, inner.body].some((element) => /hidden|clip/.test(style(element).overflowX))) {
          return [{ width, culprit: 'html or body, which hides what sticks out' }];
        }
        if (root.scrollWidth <= root.clientWidth) return [];
        const culprits = [...inner.body.querySelectorAll('*')].filter(sticksOut);
        return [{ width, culprit: culprits.slice(-1).map(nameOf).join('') }];
      });
    },
    { address, widths },
  );
}

/** Runs of neighbouring widths as ranges, for messages: `320–344, 600: <table class="matrix">`. */
export function inRanges(overflows: readonly Overflow[], step: number): string {
  const ranges: { from: number; to: number; culprit: string }[] = [];
  for (const { width, culprit } of overflows) {
    const last = ranges.at(-1);
    if (last && width - last.to <= step && last.culprit === culprit) last.to = width;
    else ranges.push({ from: width, to: width, culprit });
  }
  return ranges.map(({ from, to, culprit }) => `${from === to ? from : `${from}–${to}`} px: ${culprit}`).join('; ');
}
