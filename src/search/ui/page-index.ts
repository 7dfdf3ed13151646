import { isVerdict } from '../../model/verdict.ts';
import type { Suggestion } from '../wire/suggestions-file.ts';
import { required } from './dom.ts';
import { once, ready } from './duties.ts';
import * as files from './files.ts';
import { inTime } from './files.ts';

const NAMES_START = 'Also: ';
const NAMES_BETWEEN = ' · ';

interface InPage {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly said: Suggestion | undefined;
}

/** The index of duties that stands in the search page: everybody can read it, and so can this script. */
function dutiesInPage(index: HTMLElement): InPage[] {
  return [...index.querySelectorAll<HTMLElement>('[data-duty]')].map((item) => {
    const { duty = '', verdict, count = '' } = item.dataset;
    const names = item.querySelector('[data-names]')?.textContent.trim() ?? '';
    return {
      id: duty,
      name: item.querySelector('a')?.textContent.trim() ?? '',
      aliases: names.replace(NAMES_START, '').split(NAMES_BETWEEN),
      said: isVerdict(verdict) ? { verdict, count } : undefined,
    };
  });
}

/** On the page of results: the duties that stand in it, with their answers. */
export const openDuties = once(async (again) => {
  const file = await inTime(files.answers());
  // Without the file, names and verdicts still answer; the next search asks for it again.
  if (!file) again();
  const rest = file?.lexicon ?? { gists: {}, roles: [], sources: [] };
  const duties = dutiesInPage(required('#duty-index'));
  return ready(
    {
      duties: duties.map(({ id, name, aliases }) => ({ id, name, aliases, gist: rest.gists[id] ?? '' })),
      roles: rest.roles,
      sources: rest.sources,
    },
    new Map(duties.flatMap(({ id, said }) => (said ? [[id, said]] : []))),
    file?.duties,
  );
});
