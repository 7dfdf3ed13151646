import type { IndexData } from '../index/index-data.ts';
import { createIndex } from '../index/search-index.ts';
import type { SearchEngine } from '../query/further.ts';
import type { VerdictSummary } from '../wire/suggestions-file.ts';
import { suggestions } from './files.ts';
import type { PageSuggestions } from './page-suggestions.ts';

/** The duties as the search knows them: indexed, and with their verdicts by id. */
export interface Duties {
  readonly searchIndex: SearchEngine;
  readonly verdicts: ReadonlyMap<string, VerdictSummary>;
  /** The sources with all their names. */
  readonly sources: IndexData['sources'];
  /** Short names of the sources, by id. */
  readonly sourceNames: ReadonlyMap<string, string>;
  /** Comes after the first suggestions. */
  readonly suggestPages?: (typed: string) => PageSuggestions;
}

async function load(): Promise<Duties> {
  const { indexData, verdicts } = await suggestions();
  const byId = indexData.duties.flatMap(({ id }, index) => {
    const verdict = verdicts[index];
    return verdict ? ([[id, verdict]] as const) : [];
  });
  return {
    searchIndex: createIndex(indexData),
    verdicts: new Map(byId),
    sources: indexData.sources,
    sourceNames: new Map(indexData.sources.map(({ id, names }) => [id, names.at(-1) ?? id])),
  };
}

let loaded: Promise<Duties> | undefined;

/** The duties from their file, indexed once; loaded anew after a failure. */
export function dutiesFromFile(): Promise<Duties> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}
