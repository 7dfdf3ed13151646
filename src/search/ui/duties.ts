import * as files from './files.ts';
import type { DutyAnswer } from '../wire/answers-file.ts';
import type { Suggestion } from '../wire/suggestions-file.ts';
import { type Lexicon, openLexicon } from '../index/search-index.ts';
import type { LexiconData } from '../index/index-data.ts';

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

/** Opens the lexicon from what a page has or loads. */
export type OpenDuties = () => Promise<Duties>;

/** In: the lexicon, what is said of each duty, and where they are there the answers. Out: the duties, ready to be asked. */
export function ready(data: LexiconData, said: Duties['said'], answers: Duties['answers'] = {}): Duties {
  const sourceNames = new Map(data.sources.map(({ id, names }) => [id, names.at(-1) ?? id]));
  return { lexicon: openLexicon(data), said, answers, sources: data.sources, sourceNames };
}

/** Opens once; again after a failure, and after what was made asked for it (`again`), since a part of it is missing. */
export function once(open: (again: () => void) => Promise<Duties>): OpenDuties {
  let opened: Promise<Duties> | undefined;
  const again = (): void => {
    opened = undefined;
  };
  return () =>
    (opened ??= open(again).catch((error: unknown) => {
      again();
      throw error;
    }));
}

/** On all pages but that of results: the duties from the file of suggestions. */
export const dutiesFromFile = once(async () => {
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
});
