import { createEntityRecogniser, type EntityRecogniser } from './entities.ts';
import type { IndexData, IndexedDuty } from './index-data.ts';
import { createInvertedIndex, type InvertedIndex } from './inverted-index.ts';
import { lazy } from './lazy.ts';
import { createNameMatcher, type NameMatcher } from './name-matcher.ts';
import { createSpellChecker, type SpellChecker } from './spell-checker.ts';
import { secondLevelStem } from './stemmer.ts';

/** All that queries are answered from. */
export interface SearchIndex extends InvertedIndex {
  readonly duties: readonly IndexedDuty[];
  /** The stems of the index by their second-level stem. */
  readonly conflationClasses: ReadonlyMap<string, readonly string[]>;
  readonly nameMatcher: NameMatcher;
  readonly entities: EntityRecogniser;
  /** Made when the first word is misspelt or half typed. */
  readonly spellChecker: () => SpellChecker;
}

/** Makes the search index of what `buildIndexData` made; takes a few milliseconds. */
export function createIndex(data: IndexData): SearchIndex {
  const inverted = createInvertedIndex(data.duties);
  const conflationClasses = new Map<string, string[]>();
  for (const stem of inverted.terms.keys()) {
    const key = secondLevelStem(stem);
    const others = conflationClasses.get(key);
    if (others === undefined) conflationClasses.set(key, [stem]);
    else others.push(stem);
  }
  const entities = createEntityRecogniser(data);
  return {
    ...inverted,
    duties: data.duties,
    conflationClasses,
    nameMatcher: createNameMatcher(inverted.names),
    entities,
    spellChecker: lazy(() => createSpellChecker([...inverted.contentWords, ...entities.words])),
  };
}
