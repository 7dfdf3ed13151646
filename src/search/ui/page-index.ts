import { isVerdict } from '../../model/verdict.ts';
import type { VerdictSummary } from '../wire/suggestions-file.ts';
import { required } from './dom.ts';
import { cached, toDuties } from './duties.ts';
import * as files from './files.ts';

const ALIASES_LABEL = 'Also: ';
const ALIAS_SEPARATOR = ' · ';

interface PageDuty {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly verdict: VerdictSummary | undefined;
}

/** Parses the list of duties that stands in the search page, so that nothing of it is sent twice. */
function dutiesInPage(list: HTMLElement): PageDuty[] {
  return [...list.querySelectorAll<HTMLElement>('[data-duty]')].map((item) => {
    const { duty = '', verdict, count = '' } = item.dataset;
    const names = item.querySelector('[data-names]')?.textContent.trim() ?? '';
    return {
      id: duty,
      name: item.querySelector('a')?.textContent.trim() ?? '',
      aliases: names.replace(ALIASES_LABEL, '').split(ALIAS_SEPARATOR),
      verdict: isVerdict(verdict) ? { verdict, count } : undefined,
    };
  });
}

/** The duties that stand in the page of results, with their answers. */
export const dutiesFromPage = cached(async (forget) => {
  const file = await files.withTimeout(files.answers());
  // Without the file, names and verdicts still answer; the next search asks for it again.
  if (!file) forget();
  const rest = file?.index ?? { definitionTerms: {}, roles: [], sources: [] };
  const duties = dutiesInPage(required('#duty-index'));
  return toDuties(
    {
      duties: duties.map(({ id, name, aliases }) => ({
        id,
        name,
        aliases,
        definitionTerms: rest.definitionTerms[id] ?? '',
      })),
      roles: rest.roles,
      sources: rest.sources,
    },
    new Map(duties.flatMap(({ id, verdict }) => (verdict ? [[id, verdict]] : []))),
    file?.duties,
  );
});
