import type { Frame } from 'playwright/test';

/** What readers may set for themselves without losing anything (WCAG 2.2, 1.4.12). */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** With that spacing, text that its box cuts off, as far as it is meant to be seen; a page that scrolls sideways. */
export async function lostText(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const root = document.documentElement;
    const isCut = (element: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      // What only screen readers are told is one pixel large.
      if (element.clientWidth <= 1 || element.clientHeight <= 1) return false;
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    };
    const cut = [...document.body.querySelectorAll('*:not(svg, svg *)')].filter(
      (element) => element.textContent.trim() !== '' && isCut(element),
    );
    return [
      ...(root.scrollWidth > root.clientWidth ? [`scrolls sideways at ${root.clientWidth} px`] : []),
      ...cut.map((element) => `cuts <${element.tagName.toLowerCase()} class="${element.className}">`),
    ];
  }, SPACING);
}
