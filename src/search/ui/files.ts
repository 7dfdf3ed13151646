import type { AnswersFile, SourceFile } from '../wire/answers-file.ts';
import type { StatementsFile } from '../wire/statements-file.ts';
import { type ListedRecord, type RecordsFile, unpackRecords } from '../wire/records-file.ts';
import { type Suggestions, type SuggestionsFile, unpackSuggestions } from '../wire/suggestions-file.ts';
import { urls } from './urls.ts';

/**
 * The files that the build writes for the search; it and this script are made together, so that their types hold. Each
 * is a function of its own, so that no page carries the parser of a file that it never loads.
 */

/** How long anything may take before the visitor is told, and gets what there is. */
export const TIMEOUT_MS = 2000;

/** What a promise gives; undefined if it does not settle in time, or fails. */
export async function withTimeout<Value>(promise: Promise<Value>, timeout = TIMEOUT_MS): Promise<Value | undefined> {
  const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, timeout));
  return Promise.race([promise, tooLate]).catch(() => undefined);
}

const loaded = new Map<string, Promise<unknown>>();

/** One of the search's files, loaded once; asked for again after a failure. */
function load(name: string): Promise<unknown> {
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

export async function suggestions(): Promise<Suggestions> {
  return unpackSuggestions((await load('suggestions')) as SuggestionsFile);
}

export async function records(): Promise<ListedRecord[]> {
  return unpackRecords((await load('records')) as RecordsFile);
}

export const statements = () => load('statements') as Promise<StatementsFile>;

export const answers = () => load('answers') as Promise<AnswersFile>;

export const source = (id: string) => load(`sources/${id}`) as Promise<SourceFile>;
