import { type Suggestions, type SuggestionsFile, unpackSuggestions } from '../wire/suggestions-file.ts';
import { createLoader } from './loader.ts';
import { urls } from './urls.ts';

/**
 * Loads the files that the build writes for the search; it and this script are made together, so that their types hold.
 * What is wanted after the first answer is in `later-files.ts`, so that no first answer waits for its parsers.
 */
export const load = createLoader(urls.searchFile, import.meta.env.SEARCH_VERSION);

export async function suggestions(): Promise<Suggestions> {
  return unpackSuggestions(await load<SuggestionsFile>('suggestions'));
}
