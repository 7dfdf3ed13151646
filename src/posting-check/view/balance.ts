import { roleOf } from '../../model/verdict.ts';
import type { VerdictValue } from '../../schema/verdict.ts';
import type { PostingCheck, Side } from './check.ts';
import { SIDE_NAMES } from './sentences.ts';
import { type TreeElement, h } from './tree.ts';

const SIDES: readonly Side[] = ['community-manager', 'open', 'unassigned', 'social-media-manager'];
const MARK_OF_SIDE: Readonly<Record<Side, VerdictValue>> = {
  'community-manager': 'community-manager',
  open: 'shared',
  unassigned: 'unassigned',
  'social-media-manager': 'social-media-manager',
};

/** The mark of an answer, as everywhere on the site. */
export function drawnMark(verdict: VerdictValue): TreeElement {
  const role = roleOf(verdict);
  return h(
    'svg',
    { class: `mark of-${verdict}`, viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    h('use', { href: `#mark-${role ?? verdict}` }),
  );
}

/** Width of the drawing in units; heights are in the same. */
const WIDTH = 600;
const HEIGHT = 28;

/** The balance as a bar, with its legend as the text equivalent. */
export function balance({ bySide, found }: PostingCheck): TreeElement {
  let x = 0;
  const bars = SIDES.flatMap((side) => {
    const width = (WIDTH * bySide[side].length) / Math.max(1, found.length);
    const bar = h('rect', {
      class: `of-${MARK_OF_SIDE[side]} bar-${side}`,
      x: x.toFixed(1),
      y: '0',
      width: Math.max(0, width - 2).toFixed(1),
      height: String(HEIGHT),
    });
    x += width;
    return width === 0 ? [] : [bar];
  });
  const legend = SIDES.filter((side) => bySide[side].length > 0).map((side) =>
    h('li', {}, drawnMark(MARK_OF_SIDE[side]), ` ${SIDE_NAMES[side]}: `, h('b', {}, String(bySide[side].length))),
  );
  return h(
    'figure',
    { class: 'balance' },
    h(
      'svg',
      { viewBox: `0 0 ${String(WIDTH)} ${String(HEIGHT)}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      ...bars,
    ),
    h('figcaption', {}, h('ul', { class: 'inline-list' }, ...legend)),
  );
}
