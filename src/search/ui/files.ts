import type { AnswersFile, SourceFile } from '../wire/search-answers.ts';
import { type ListedRecord, type RecordsFile, unpackRecords } from '../wire/records-file.ts';
import { type Suggestions, type SuggestionsFile, unpackSuggestions } from '../wire/suggestions-file.ts';
import { load } from './load.ts';

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
