import { isVerdict } from '../../model/verdict.ts';
import type { AnswersFile, DutyAnswer } from '../wire/answers-file.ts';
import type { VerdictSummary } from '../wire/suggestions-file.ts';
import { required } from './dom.ts';
import { type Duties, cached, toDuties } from './duties.ts';
import * as files from './files.ts';

/** A duty as the results page shows it. */
export interface PageDuty {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly verdict: VerdictSummary | undefined;
  /** The lines of its verdicts as they stand in the page, to be copied: over all sources, then over the core ones. */
  readonly verdictLines: readonly Element[];
  /** Undefined while the file of answers could not be had. */
  readonly answer: DutyAnswer | undefined;
}

/** The duties of the results page. */
export interface PageDuties extends Duties {
  readonly inPage: ReadonlyMap<string, PageDuty>;
}

const ALIASES_LABEL = 'Also: ';
const ALIAS_SEPARATOR = ' · ';

/**
 * Parses the list of duties (src/components/DutyIndex.astro) that stands in the results page for whoever has no script,
 * so that nothing of it is sent twice. No other code reads the page as data.
 */
function parsePage(list: HTMLElement, answers: AnswersFile['duties'] = {}): PageDuty[] {
  return [...list.querySelectorAll<HTMLElement>('[data-duty]')].map((item) => {
    const { duty: id = '', verdict, count = '' } = item.dataset;
    const aliases = item.querySelector('[data-names]')?.textContent.trim() ?? '';
    return {
      id,
      name: item.querySelector('a')?.textContent.trim() ?? '',
      aliases: aliases.replace(ALIASES_LABEL, '').split(ALIAS_SEPARATOR),
      verdict: isVerdict(verdict) ? { verdict, count } : undefined,
      verdictLines: [...required('[data-verdicts]', item).children],
      answer: answers[id],
    };
  });
}

/** The duties that stand in the results page, with their answers. */
export const dutiesFromPage = cached(async (forget): Promise<PageDuties> => {
  const file = await files.withTimeout(files.answers());
  // Without the file, names and verdicts still answer; the next search asks for it again.
  if (!file) forget();
  const { definitionTerms, roles, sources } = file?.index ?? { definitionTerms: {}, roles: [], sources: [] };
  const duties = parsePage(required('#duty-index'), file?.duties);
  return {
    ...toDuties(
      {
        duties: duties.map(({ id, name, aliases }) => ({
          id,
          name,
          aliases,
          definitionTerms: definitionTerms[id] ?? '',
        })),
        roles,
        sources,
      },
      new Map(duties.flatMap(({ id, verdict }) => (verdict ? [[id, verdict]] : []))),
    ),
    inPage: new Map(duties.map((duty) => [duty.id, duty])),
  };
});
