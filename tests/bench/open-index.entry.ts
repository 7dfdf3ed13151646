import { createIndex } from '../../src/search/index/search-index.ts';
import { sureAnswer } from '../../src/search/query/sure-answer.ts';
import { type SuggestionsFile, unpackSuggestions } from '../../src/search/wire/suggestions-file.ts';

/** What `search-open.ts` runs in the browser: opens the index from its file, and asks it once. Milliseconds of each step. */
export function openIndex(
  file: string,
  query: string,
): Readonly<Record<'read' | 'unpack' | 'open' | 'answer', number>> {
  const start = performance.now();
  const read = JSON.parse(file) as SuggestionsFile;
  const afterRead = performance.now();
  const { indexData } = unpackSuggestions(read);
  const afterUnpack = performance.now();
  const index = createIndex(indexData);
  const afterOpen = performance.now();
  sureAnswer(index, query);
  const end = performance.now();
  return {
    read: afterRead - start,
    unpack: afterUnpack - afterRead,
    open: afterOpen - afterUnpack,
    answer: end - afterOpen,
  };
}
