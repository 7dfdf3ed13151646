import { ROLE_NAMES } from '../../wording/labels.ts';
import { ROLE_IDS, type RoleId } from '../../schema/role-ids.ts';
import type { Mark } from '../reader/marks.ts';
import type { ReadLine } from '../reader/read-posting.ts';
import type { DutyFacts } from '../wire/check-file.ts';
import { balance, drawnMark } from './balance.ts';
import type { PostingCheck } from './check.ts';
import {
  LEFT_OUT_ADVICE,
  answerInWords,
  demandInWords,
  dutyAnswer,
  leftOutInWords,
  qualitiesInWords,
  titleInWords,
} from './sentences.ts';
import { type Tree, type TreeElement, h } from './tree.ts';

/** What the check of a posting shows, as a tree for the page, for the worked example and for the report. */

/** The addresses that it needs. */
export interface CheckUrls {
  readonly duty: (id: string) => string;
  readonly roleLines: (role: RoleId) => string;
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

function dutyItem(duty: DutyFacts, check: PostingCheck, urls: CheckUrls, isQuality = false): TreeElement {
  const note = isQuality ? ' Asked for as a quality, and not counted.' : '';
  return h(
    'li',
    {},
    drawnMark(duty.verdict),
    ' ',
    h('a', { href: urls.duty(duty.id) }, duty.name),
    h('span', { class: 'soft small' }, ` ${dutyAnswer(duty)}. ${demandInWords(duty, check)}.${note}`),
  );
}

function lineItem(line: ReadLine, check: PostingCheck, urls: CheckUrls): TreeElement {
  const known = [...check.found, ...check.qualities];
  const items = line.duties.flatMap(({ duty, isQuality }) => {
    const facts = known.find(({ id }) => id === duty);
    return facts === undefined ? [] : [dutyItem(facts, check, urls, isQuality)];
  });
  const text = h(
    'p',
    { class: `posting-line ${items.length > 0 ? 'asks' : line.section}` },
    ...markedText(
      line.text,
      line.duties.flatMap(({ marks }) => marks),
    ),
  );
  if (items.length === 0) return h('li', { class: 'soft' }, text);
  return h('li', {}, text, h('ul', { class: 'found' }, ...items));
}

/** So many of the duties that are left out are shown at once. */
const SHOWN_LEFT_OUT = 6;

function leftOutView(check: PostingCheck, urls: CheckUrls): readonly TreeElement[] {
  const { leftOut } = check;
  const list = (duties: readonly DutyFacts[]): TreeElement =>
    h('ul', { class: 'found' }, ...duties.map((duty) => dutyItem(duty, check, urls)));
  const [first, second] = ROLE_IDS.map((role) => h('a', { href: urls.roleLines(role) }, ROLE_NAMES[role]));
  const { before, between, after } = LEFT_OUT_ADVICE;
  const rest = leftOut.slice(SHOWN_LEFT_OUT);
  return [
    h('h2', {}, 'What it leaves out'),
    h('p', {}, leftOutInWords(check)),
    h('p', {}, before, first ?? '', between, second ?? '', after),
    list(leftOut.slice(0, SHOWN_LEFT_OUT)),
    ...(rest.length === 0 ? [] : [h('details', {}, h('summary', {}, `${String(rest.length)} more`), list(rest))]),
  ];
}

/** The whole result, the answer first. */
export function checkView(check: PostingCheck, urls: CheckUrls): readonly TreeElement[] {
  const { reading, found, leftOut, isElsewhere } = check;
  const title = titleInWords(check);
  const parts: TreeElement[] = [h('p', { class: 'answer lead' }, answerInWords(check))];
  if (title !== undefined) parts.push(h('p', { class: 'soft' }, title));
  if (found.length > 0 && !isElsewhere) parts.push(balance(check));
  const qualities = qualitiesInWords(check);
  if (qualities !== undefined) parts.push(h('p', {}, qualities));
  if (reading.lines.length > 0)
    parts.push(
      h('h2', {}, 'Line by line'),
      h(
        'ol',
        { class: 'posting-lines', 'aria-label': 'Lines of the posting' },
        ...reading.lines.map((line) => lineItem(line, check, urls)),
      ),
    );
  if (leftOut.length > 0 && found.length > 0) parts.push(...leftOutView(check, urls));
  return parts;
}
