import type { DutyMatch } from '../query/find-duties.ts';
import type { VerdictSummary } from '../wire/suggestions-file.ts';
import { fill, fromTemplate, link } from './dom.ts';
import type { Duties } from './duties.ts';
import { urls } from './urls.ts';

/** A duty as the results page shows it. */
export interface ShownDuty {
  readonly id: string;
  readonly name: string;
  readonly verdict: VerdictSummary | undefined;
  /** The lines of its answers as they stand in the page, to be copied: across all sources, then of the main ones. */
  readonly verdictLines: readonly Element[];
}

/** What is shown of a duty: its name from the index, the lines of its answers from the page. */
export function shownDuty({ searchIndex, verdicts }: Duties, id: string): ShownDuty {
  const lines = document.querySelector(`#duty-index [data-duty="${id}"] [data-verdicts]`);
  return {
    id,
    name: searchIndex.duties.find((duty) => duty.id === id)?.name ?? id,
    verdict: verdicts.get(id),
    verdictLines: [...(lines?.children ?? [])],
  };
}

/** The lines of the answers, copied. */
export function verdictLines({ verdictLines: lines }: ShownDuty): readonly Node[] {
  const [all, ...core] = lines.map((line) => line.cloneNode(true));
  return all ? [all, document.createTextNode(' '), ...core] : [];
}

/** The result of a duty with its answer; the places of what is said for the question and of the evidence stand empty. */
export function dutyResult(duty: ShownDuty, match?: DutyMatch, verdict = verdictLines(duty)): HTMLElement {
  const result = fromTemplate('result');
  const { id, name } = duty;
  fill(result, 'name', link(urls.duty(id), name));
  fill(
    result,
    'kind',
    match && match.name !== '' && match.name !== name ? `Duty, also called “${match.name}”` : 'Duty',
  );
  fill(result, 'verdict', ...verdict);
  fill(result, 'summary');
  return result;
}
