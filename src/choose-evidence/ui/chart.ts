import { axisReach, axisRunsOf } from '../../views/duty-chart.ts';
import { MARK_STEP } from '../../views/mark-runs.ts';
import type { createEvidenceUrls } from '../../urls/urls.ts';
import { axisCountInWords } from '../../wording/home.ts';
import { VERDICT_NAMES } from '../../wording/labels.ts';
import { type CountedScope, certaintyInWords, countInWords } from '../../wording/verdicts.ts';
import type { Answer } from '../../model/judgement.ts';
import { type RecountedDuty, type Show, hasChanged } from '../view/recount.ts';
import { element } from '../../search/ui/dom.ts';
import { newMark, required, drawn } from './dom.ts';

/** The chart of all duties on one axis (components/home/DutyChart.astro), drawn from the chosen evidence. */

function drawStrip(strip: Element, answer: Answer, viewBox: string): void {
  const outlined = answer.certainty.level === 'thin' ? '-outlined' : '';
  strip.setAttribute('viewBox', viewBox);
  for (const run of strip.querySelectorAll('rect')) run.remove();
  strip.append(
    ...axisRunsOf(answer).map(({ value, start, length }) =>
      drawn('rect', {
        x: String(start * MARK_STEP),
        width: String(length * MARK_STEP),
        height: String(MARK_STEP),
        fill: `url(#run-${value}${outlined})`,
      }),
    ),
  );
}

function drawRow(row: HTMLLIElement, duty: RecountedDuty, viewBox: string, scope: CountedScope): void {
  const { now } = duty;
  drawStrip(required(row, 'svg', SVGElement), now, viewBox);
  required(row, '.count', HTMLElement).textContent = axisCountInWords(now, scope);
  required(row, '.visually-hidden', HTMLElement).textContent = `${countInWords(now, scope)}. ${certaintyInWords(now)}`;
  row.querySelector('.now')?.remove();
  const changed = hasChanged(duty);
  row.classList.toggle('changed', changed);
  if (!changed) return;
  row.append(
    element('span', { class: 'now' }, 'now ', newMark(now.value, now.certainty.level), ` ${VERDICT_NAMES[now.value]}`),
  );
}

/** Makes what shows an outcome in the chart: every row keeps its place. */
export function inChart(chart: Element, urls: ReturnType<typeof createEvidenceUrls>): Show {
  const rows = new Map(
    [...chart.querySelectorAll('li')].map((row) => [row.querySelector('a')?.getAttribute('href'), row]),
  );
  return (duties, scope) => {
    // As wide as from all evidence, or wider: a source of which a part is left out may now count on another side.
    const { start, end } = axisReach(duties.flatMap(({ before, now }) => [before, now]));
    const viewBox = [start, 0, end - start, 1].map((marks) => marks * MARK_STEP).join(' ');
    for (const duty of duties) {
      const row = rows.get(urls.duty(duty.id));
      if (row) drawRow(row, duty, viewBox, scope);
    }
  };
}
