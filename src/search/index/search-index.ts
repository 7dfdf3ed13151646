import { once } from './lazy.ts';
import { nameFinder, type NameFinder } from './entities.ts';
import { speller, type Speller } from './spell-checker.ts';
import { root } from './stemmer.ts';
import type { DutyEntry, LexiconData } from './index-data.ts';
import { type Vocabulary, vocabularyOf } from './inverted-index.ts';
import { wholeNames, type WholeNames } from './name-matcher.ts';

/** The lexicon with its indexes, ready to be asked. */
export interface Lexicon extends Vocabulary {
  readonly duties: readonly DutyEntry[];
  /** Families of stems by their root. */
  readonly families: ReadonlyMap<string, readonly string[]>;
  readonly wholeNames: WholeNames;
  readonly setAside: NameFinder;
  /** Made when the first word is misspelt or half typed. */
  readonly speller: () => Speller;
}

/** In: what `buildLexicon` made. Out: the lexicon for `findDuties`; the indexes take a few milliseconds. */
export function openLexicon(data: LexiconData): Lexicon {
  const vocabulary = vocabularyOf(data.duties);
  const families = new Map<string, string[]>();
  for (const key of vocabulary.terms.keys()) {
    const family = families.get(root(key));
    if (family === undefined) families.set(root(key), [key]);
    else family.push(key);
  }
  const setAside = nameFinder(data);
  return {
    ...vocabulary,
    duties: data.duties,
    families,
    wholeNames: wholeNames(vocabulary.names),
    setAside,
    speller: once(() => speller([...vocabulary.words, ...setAside.words])),
  };
}
