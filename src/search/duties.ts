import type { DutyAnswer } from '../domain/search-answers.ts';
import type { Suggestion } from '../domain/search/suggestions-file.ts';
import { VERDICT_VALUES, type VerdictValue } from '../domain/verdict.ts';
import { type Lexicon, type LexiconData, openLexicon } from '../domain/lexicon.ts';
import { files, inTime } from './load.ts';

/** The duties as the search knows them: ready to be asked, and what is said of each by its id. */
export interface Duties {
  readonly lexicon: Lexicon;
  readonly said: ReadonlyMap<string, Suggestion>;
  /** Answers with their evidence, by id; on the page of results alone. */
  readonly answers: Readonly<Record<string, DutyAnswer>>;
  /** The sources with all their names. */
  readonly sources: LexiconData['sources'];
  /** Short names of the sources, by id. */
  readonly sourceNames: ReadonlyMap<string, string>;
}

const NAMES_START = 'Also: ';
const NAMES_BETWEEN = ' · ';

const isVerdict = (value: string | undefined): value is VerdictValue => VERDICT_VALUES.some((one) => one === value);

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

function ready(data: LexiconData, said: Duties['said'], answers: Duties['answers'] = {}): Duties {
  const sourceNames = new Map(data.sources.map(({ id, names }) => [id, names.at(-1) ?? id]));
  return { lexicon: openLexicon(data), said, answers, sources: data.sources, sourceNames };
}

async function fromPage(index: HTMLElement): Promise<Duties> {
  const file = await inTime(files.answers());
  // Without the file, names and verdicts still answer; the next search asks for it again.
  if (!file) opened = undefined;
  const rest = file?.lexicon ?? { gists: {}, roles: [], sources: [] };
  const duties = dutiesInPage(index);
  return ready(
    {
      duties: duties.map(({ id, name, aliases }) => ({ id, name, aliases, gist: rest.gists[id] ?? '' })),
      roles: rest.roles,
      sources: rest.sources,
    },
    new Map(duties.flatMap(({ id, said }) => (said ? [[id, said]] : []))),
    file?.duties,
  );
}

async function fromFile(): Promise<Duties> {
  const { lexicon, verdicts } = await files.suggestions();
  return ready(
    lexicon,
    new Map(
      lexicon.duties.flatMap(({ id }, place) => {
        const said = verdicts[place];
        return said ? [[id, said]] : [];
      }),
    ),
  );
}

let opened: Promise<Duties> | undefined;

/** Opens the lexicon once: from the page where the duties stand in it, else from its file. */
export function openDuties(): Promise<Duties> {
  const index = document.getElementById('duty-index');
  opened ??= (index ? fromPage(index) : fromFile()).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
