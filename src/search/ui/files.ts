import { urls } from './urls.ts';
import type { AnswersFile, SourceFile } from '../wire/answers-file.ts';
import { type ListedRecord, type RecordsFile, unpackRecords } from '../wire/records-file.ts';
import { type Suggestions, type SuggestionsFile, unpackSuggestions } from '../wire/suggestions-file.ts';

/** How long anything may take before the visitor is told, and gets what there is. */
export const PATIENCE = 2000;

/** A value, or undefined where it does not come in time or not at all. */
export async function inTime<Value>(promise: Promise<Value>, patience = PATIENCE): Promise<Value | undefined> {
  const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  return Promise.race([promise, tooLate]).catch(() => undefined);
}

const loaded = new Map<string, Promise<unknown>>();

/** One of the search's files, loaded once; asked for again after a failure. */
export function load(name: string): Promise<unknown> {
  const known = loaded.get(name);
  if (known) return known;
  const loading = fetch(urls.searchFile(name)).then((response): Promise<unknown> => {
    if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
    return response.json();
  });
  loaded.set(name, loading);
  loading.catch(() => loaded.delete(name));
  return loading;
}

/**
 * The files that the build writes for the search; it and this script are made together, so that their types hold. Each
 * is a function of its own, so that no page carries the reading of a file that it never loads.
 */

export async function suggestions(): Promise<Suggestions> {
  return unpackSuggestions((await load('suggestions')) as SuggestionsFile);
}

export async function records(): Promise<ListedRecord[]> {
  return unpackRecords((await load('records')) as RecordsFile);
}

export const answers = () => load('answers') as Promise<AnswersFile>;

export const source = (id: string) => load(`sources/${id}`) as Promise<SourceFile>;
