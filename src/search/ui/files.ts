import type { AnswersFile, SourceFile } from '../wire/answers-file.ts';
import { type ListedRecord, type RecordsFile, unpackRecords } from '../wire/records-file.ts';
import type { StatementsFile } from '../wire/statements-file.ts';
import { type Suggestions, type SuggestionsFile, unpackSuggestions } from '../wire/suggestions-file.ts';
import { createLoader } from './loader.ts';
import { urls } from './urls.ts';

/**
 * The files that the build writes for the search; it and this script are made together, so that their types hold. Each
 * is a function of its own, so that no page carries the parser of a file that it never loads.
 */
const load = createLoader(urls.searchFile, import.meta.env.SEARCH_VERSION);

export async function suggestions(): Promise<Suggestions> {
  return unpackSuggestions(await load<SuggestionsFile>('suggestions'));
}

/** The records, and by which name the script of the full text of their edition is asked for. */
export async function records(): Promise<{ readonly list: readonly ListedRecord[]; readonly fullText: string }> {
  const file = await load<RecordsFile>('records');
  return { list: unpackRecords(file), fullText: file.fullText };
}

export const statements = () => load<StatementsFile>('statements');

export const answers = () => load<AnswersFile>('answers');

/** What a source says of each duty that it speaks of. */
export const source = (id: string) => load<SourceFile>(`sources/${id}`);
