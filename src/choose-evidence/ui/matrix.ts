import type { CountedClaim } from '../../model/catalog.ts';
import type { SourceCell } from '../../model/judgement.ts';
import type { createEvidenceUrls } from '../../urls/urls.ts';
import { stripOf } from '../../views/strip.ts';
import { CELL_NAMES, VERDICT_NAMES } from '../../wording/labels.ts';
import { CHOSEN_SOURCES } from '../../wording/evidence-choice.ts';
import { type CountedScope, cellInWords, countInWords } from '../../wording/verdicts.ts';
import { type RecountedDuty, type Show, hasChanged } from '../view/recount.ts';
import { element } from '../../search/ui/dom.ts';
import { colour, drawMark, required } from './dom.ts';

/** The table of all duties (components/Matrix.astro), filled from the chosen evidence. */

type Urls = ReturnType<typeof createEvidenceUrls>;

/** What a source says, as a mark that leads to its evidence, beside where it stands. */
interface MarkOfSource {
  readonly mark: HTMLAnchorElement;
  /** The column of a main source, or the item of a strip. */
  readonly place: HTMLElement;
}

/** A row of the table with the marks that it was built with, by their addresses. */
interface Row {
  readonly row: HTMLTableRowElement;
  readonly marks: ReadonlyMap<string, MarkOfSource>;
  /** The count of all sources, and of the main ones where their answer is another. */
  readonly count: string | null;
}

function rowOf(row: HTMLTableRowElement): Row {
  const marks = [...row.querySelectorAll<HTMLAnchorElement>('a.cell')].flatMap((link) => {
    const place = link.closest<HTMLElement>('li, td');
    return place ? [[link.getAttribute('href') ?? '', { mark: link, place }] as const] : [];
  });
  return { row, marks: new Map(marks), count: required(row, '.n', HTMLElement).textContent };
}

function drawCell(link: HTMLAnchorElement, cell: SourceCell<CountedClaim>): void {
  colour(link, cell.value);
  required(link, 'use', SVGUseElement).setAttribute('href', `#mark-${cell.value}`);
  required(link, 'i', HTMLElement).textContent = ` ${cellInWords(cell)}`;
}

function drawColumn(column: HTMLElement, link: HTMLAnchorElement, cell: SourceCell<CountedClaim>): void {
  colour(column, cell.value);
  column.replaceChildren(cell.value === 'none' ? element('span', { class: 'visually-hidden' }, CELL_NAMES.none) : link);
}

function drawAnswer(answer: HTMLElement, duty: RecountedDuty, count: string | null): void {
  const { now } = duty;
  const changed = hasChanged(duty);
  const [name, mark] = [required(answer, 'b', HTMLElement), required(answer, '.mark', SVGElement)];
  colour(answer, now.value);
  drawMark(mark, now.value, now.certainty.level);
  name.replaceChildren(mark, ` ${VERDICT_NAMES[now.value]}`);
  required(answer, '.n', HTMLElement).textContent = count;
  answer.querySelector('.was')?.remove();
  if (changed) answer.append(element('span', { class: 'was' }, `before: ${VERDICT_NAMES[duty.before.value]}`));
}

function drawRow({ row, marks, count }: Row, duty: RecountedDuty, scope: CountedScope, urls: Urls): void {
  const foundOf = ({ source }: SourceCell<CountedClaim>) => marks.get(urls.sourceOnDuty(duty.id, source.id));
  row.classList.toggle('changed', hasChanged(duty));
  drawAnswer(required(row, '.v', HTMLElement), duty, scope === 'all' ? count : countInWords(duty.now, scope));
  for (const cell of duty.cells) {
    const found = foundOf(cell);
    if (!found) continue;
    if (cell.value !== 'none') drawCell(found.mark, cell);
    if (cell.source.core) drawColumn(found.place, found.mark, cell);
  }
  const camps = stripOf(duty.cells.filter(({ source }) => !source.core));
  const items = camps.flatMap(({ cells }) =>
    cells.flatMap((cell, index) => {
      const item = foundOf(cell)?.place;
      item?.classList.toggle('first', index === 0);
      return item ?? [];
    }),
  );
  required(row, '.strip', HTMLElement).replaceChildren(...items);
}

/** Makes what shows an outcome in the table: every row keeps its place, and marks of what is left out go. */
export function inMatrix(table: HTMLTableElement, urls: Urls): Show {
  const rows = new Map([...table.querySelectorAll<HTMLTableRowElement>('tr[id]')].map((row) => [row.id, rowOf(row)]));
  const head = required(table, 'thead th:nth-child(2)', HTMLElement);
  const title = head.textContent;
  return (duties, scope) => {
    head.textContent = scope === 'all' ? title : CHOSEN_SOURCES;
    for (const duty of duties) {
      const row = rows.get(duty.id);
      if (row) drawRow(row, duty, scope, urls);
    }
  };
}
