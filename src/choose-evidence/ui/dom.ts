import { markOf } from '../../model/verdict.ts';
import type { CellValue, CertaintyLevel, VerdictValue } from '../../schema/verdict.ts';

/** Elements that the choice adds to a page, and marks that it draws anew. */

const SVG = 'http://www.w3.org/2000/svg';

/** A part of a drawing. */
export function drawn(
  name: 'svg' | 'use' | 'rect',
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Node[]
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** The first of this kind; throws where markup and script have parted. */
export function required<Kind extends Element>(
  within: ParentNode,
  selector: string,
  kind: abstract new () => Kind,
): Kind {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** Gives an element the colour of a role, cell or answer in place of the one that it had. */
export function colour(of: Element, value: CellValue | VerdictValue): void {
  for (const name of [...of.classList]) if (name.startsWith('of-')) of.classList.remove(name);
  of.classList.add(`of-${value}`);
}

/** Draws the mark of an answer into the drawing of one, as Mark.astro does: filled, half filled or hollow. */
export function drawMark(mark: Element, value: VerdictValue, certainty: CertaintyLevel): void {
  colour(mark, value);
  mark.classList.toggle('hollow', certainty !== 'firm');
  const href = `#mark-${markOf(value)}`;
  const half = drawn(
    'svg',
    { class: 'filled', y: '8', width: '16', height: '8', viewBox: '0 8 16 8' },
    drawn('use', { href, width: '16', height: '16' }),
  );
  mark.replaceChildren(drawn('use', { href }), ...(certainty === 'fair' ? [half] : []));
}

/** The mark of an answer, for a place that had none. */
export function newMark(value: VerdictValue, certainty: CertaintyLevel): SVGElement {
  const mark = drawn('svg', { class: 'mark', viewBox: '0 0 16 16', 'aria-hidden': 'true' });
  drawMark(mark, value, certainty);
  return mark;
}
