import { roleOf } from '../../model/verdict.ts';
import type { VerdictValue } from '../../schema/verdict.ts';
import type { Mark, ReadLine } from '../reader/read-posting.ts';
import type { DutyFacts } from '../wire/check-file.ts';
import type { PostingCheck, Side } from './check.ts';
import { SIDE_NAMES, answerInWords, demandInWords, dutyAnswer, leftOutInWords, titleInWords } from './sentences.ts';
import { type Tree, type TreeElement, h } from './tree.ts';

/** What the check of a posting shows, as a tree for the page, for the worked example and for the report. */

/** The addresses that it needs. */
export interface CheckUrls {
  readonly duty: (id: string) => string;
}

const SIDES: readonly Side[] = ['community-manager', 'open', 'unassigned', 'social-media-manager'];
const MARK_OF_SIDE: Readonly<Record<Side, VerdictValue>> = {
  'community-manager': 'community-manager',
  open: 'shared',
  unassigned: 'unassigned',
  'social-media-manager': 'social-media-manager',
};

function drawnMark(verdict: VerdictValue): TreeElement {
  const role = roleOf(verdict);
  return h(
    'svg',
    { class: `mark of-${verdict}`, viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    h('use', { href: `#mark-${role ?? verdict}` }),
  );
}

/** The words of a line, those that gave a duty away marked. Marks of several duties may overlap. */
function markedText(text: string, marks: readonly Mark[]): readonly Tree[] {
  const parts: Tree[] = [];
  let from = 0;
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    if (begin > from) parts.push(text.slice(from, begin));
    parts.push(h('mark', {}, text.slice(begin, end)));
    from = end;
  }
  parts.push(text.slice(from));
  return parts;
}

function dutyItem(duty: DutyFacts, check: PostingCheck, urls: CheckUrls): TreeElement {
  return h(
    'li',
    {},
    drawnMark(duty.verdict),
    ' ',
    h('a', { href: urls.duty(duty.id) }, duty.name),
    h('span', { class: 'soft small' }, ` ${dutyAnswer(duty)}. ${demandInWords(duty, check)}.`),
  );
}

function lineItem(line: ReadLine, check: PostingCheck, urls: CheckUrls): TreeElement {
  const duties = line.duties.flatMap(({ duty }) => check.found.find(({ id }) => id === duty) ?? []);
  const text = h(
    'p',
    { class: `posting-line ${duties.length > 0 ? 'asks' : line.section}` },
    ...markedText(
      line.text,
      line.duties.flatMap(({ marks }) => marks),
    ),
  );
  if (duties.length === 0) return h('li', { class: 'soft' }, text);
  return h('li', {}, text, h('ul', { class: 'found' }, ...duties.map((duty) => dutyItem(duty, check, urls))));
}

/** Width of the drawing in units; heights are in the same. */
const WIDTH = 600;
const HEIGHT = 28;

/** The balance as a bar, with its legend as the text equivalent. */
function balance({ bySide, found }: PostingCheck): TreeElement {
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

/** The whole result, the answer first. */
export function checkView(check: PostingCheck, urls: CheckUrls): readonly TreeElement[] {
  const { reading, found, leftOut } = check;
  const title = titleInWords(check);
  const parts: TreeElement[] = [h('p', { class: 'answer lead' }, answerInWords(check))];
  if (title !== undefined) parts.push(h('p', { class: 'soft' }, title));
  if (found.length > 0) parts.push(balance(check));
  if (reading.lines.length > 0)
    parts.push(
      h('h2', {}, 'Line by line'),
      h(
        'ol',
        { class: 'posting-lines', 'aria-label': 'Lines of the posting' },
        ...reading.lines.map((line) => lineItem(line, check, urls)),
      ),
    );
  if (leftOut.length > 0 && found.length > 0)
    parts.push(
      h('h2', {}, 'What it leaves out'),
      h('p', {}, leftOutInWords(check)),
      h('ul', { class: 'found' }, ...leftOut.map((duty) => dutyItem(duty, check, urls))),
    );
  return parts;
}
