import type { DutyAnswer } from '../wire/answers-file.ts';
import type { VerdictSummary } from '../wire/suggestions-file.ts';
import { required } from './dom.ts';
import { type Duties, cached, dutiesFromFile } from './duties.ts';
import * as files from './files.ts';

/** A duty as the results page shows it. */
export interface PageDuty {
  readonly id: string;
  readonly name: string;
  readonly verdict: VerdictSummary | undefined;
  /** The lines of its answers as they stand in the page, to be copied: across all sources, then of the main ones. */
  readonly verdictLines: readonly Element[];
  /** Undefined while the file of answers could not be had. */
  readonly answer: DutyAnswer | undefined;
}

/** The duties of the results page. */
export interface PageDuties extends Duties {
  readonly inPage: ReadonlyMap<string, PageDuty>;
}

/** The lines of the answers, by duty, from the list that stands in the page for whoever has no script. */
function verdictLinesIn(list: HTMLElement): Map<string, readonly Element[]> {
  return new Map(
    [...list.querySelectorAll<HTMLElement>('[data-duty]')].map((item) => [
      item.dataset['duty'] ?? '',
      [...required('[data-verdicts]', item).children],
    ]),
  );
}

/** The duties of the results page: the index from its file, the lines of the answers from the page. */
export const dutiesFromPage = cached(async (forget): Promise<PageDuties> => {
  const [duties, file] = await Promise.all([dutiesFromFile(), files.withTimeout(files.answers())]);
  // Without the file, names and answers still stand; the next search asks for it again.
  if (!file) forget();
  const lines = verdictLinesIn(required('#duty-index'));
  return {
    ...duties,
    inPage: new Map(
      duties.searchIndex.duties.map(({ id, name }) => [
        id,
        { id, name, verdict: duties.verdicts.get(id), verdictLines: lines.get(id) ?? [], answer: file?.duties[id] },
      ]),
    ),
  };
});
