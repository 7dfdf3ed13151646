import { type Completer, createCompleter } from './completions.ts';
import { createEntityRecogniser, type EntityRecogniser } from './entities.ts';
import type { IndexData, IndexedDuty } from './index-data.ts';
import { createInvertedIndex, type InvertedIndex } from './inverted-index.ts';
import { lazy } from './lazy.ts';
import { createNameMatcher, type NameMatcher } from './name-matcher.ts';

/** All that plain queries are answered from; `query/further.ts` adds what the others need. */
export interface SearchIndex extends InvertedIndex {
  readonly duties: readonly IndexedDuty[];
  readonly nameMatcher: NameMatcher;
  readonly entities: EntityRecogniser;
  /** Made when the first word is half typed. */
  readonly completer: () => Completer;
}

/** Makes the search index of what `buildIndexData` made; takes a few milliseconds. */
export function createIndex(data: IndexData): SearchIndex {
  const inverted = createInvertedIndex(data.duties);
  const entities = createEntityRecogniser(data);
  return {
    ...inverted,
    duties: data.duties,
    nameMatcher: createNameMatcher(inverted.names),
    entities,
    completer: lazy(() => createCompleter([...inverted.contentWords(), ...entities.words])),
  };
}
