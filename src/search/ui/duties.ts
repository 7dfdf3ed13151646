import type { IndexData } from '../index/index-data.ts';
import { type SearchIndex, createIndex } from '../index/search-index.ts';
import type { VerdictSummary } from '../wire/suggestions-file.ts';
import * as files from './files.ts';

/** The duties as the search knows them: indexed, and with their verdicts by id. */
export interface Duties {
  readonly searchIndex: SearchIndex;
  readonly verdicts: ReadonlyMap<string, VerdictSummary>;
  /** The sources with all their names. */
  readonly sources: IndexData['sources'];
  /** Short names of the sources, by id. */
  readonly sourceNames: ReadonlyMap<string, string>;
}

/** Gets the duties from what a page has or loads. */
export type LoadDuties<Loaded extends Duties = Duties> = () => Promise<Loaded>;

/** Indexes the duties. */
export function toDuties(data: IndexData, verdicts: Duties['verdicts']): Duties {
  const sourceNames = new Map(data.sources.map(({ id, names }) => [id, names.at(-1) ?? id]));
  return { searchIndex: createIndex(data), verdicts, sources: data.sources, sourceNames };
}

/** Loads once; anew after a failure, and after `load` called `forget` since a part of what it loaded is missing. */
export function cached<Loaded extends Duties>(load: (forget: () => void) => Promise<Loaded>): LoadDuties<Loaded> {
  let loaded: Promise<Loaded> | undefined;
  const forget = (): void => {
    loaded = undefined;
  };
  return () =>
    (loaded ??= load(forget).catch((error: unknown) => {
      forget();
      throw error;
    }));
}

/** The duties from the file of suggestions, on all pages but that of results. */
export const dutiesFromFile = cached(async () => {
  const { indexData, verdicts } = await files.suggestions();
  return toDuties(
    indexData,
    new Map(
      indexData.duties.flatMap(({ id }, index) => {
        const verdict = verdicts[index];
        return verdict ? [[id, verdict]] : [];
      }),
    ),
  );
});
