import type { AnswersFile, SourceFile } from '../domain/search-answers.ts';
import { type ListedRecord, type RecordsFile, unpackRecords } from '../domain/search/records-file.ts';
import { type Suggestions, type SuggestionsFile, unpackSuggestions } from '../domain/search/suggestions-file.ts';
import { to } from './to.ts';

/** How long anything may take before the visitor is told, and gets what there is. */
export const PATIENCE = 2000;

/** A value, or undefined where it does not come in time or not at all. */
export async function inTime<Value>(promise: Promise<Value>, patience = PATIENCE): Promise<Value | undefined> {
  const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  return Promise.race([promise, tooLate]).catch(() => undefined);
}

const loaded = new Map<string, Promise<unknown>>();

/** One of the search's files, loaded once; asked for again after a failure. */
function load(name: string): Promise<unknown> {
  const known = loaded.get(name);
  if (known) return known;
  const loading = fetch(to.searchFile(name)).then((response): Promise<unknown> => {
    if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
    return response.json();
  });
  loaded.set(name, loading);
  loading.catch(() => loaded.delete(name));
  return loading;
}

/** The files that the build writes for the search; it and this script are made together, so that their types hold. */
export const files = {
  suggestions: async (): Promise<Suggestions> => unpackSuggestions((await load('suggestions')) as SuggestionsFile),
  answers: () => load('answers') as Promise<AnswersFile>,
  records: async (): Promise<ListedRecord[]> => unpackRecords((await load('records')) as RecordsFile),
  source: (id: string) => load(`sources/${id}`) as Promise<SourceFile>,
};
