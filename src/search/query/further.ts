import { type FuzzyNames, createFuzzyNames } from '../index/fuzzy-names.ts';
import type { IndexData } from '../index/index-data.ts';
import { lazy } from '../index/lazy.ts';
import { MISSPELLING_CONFIDENCE } from '../index/parameters.ts';
import { type SearchIndex, createIndex } from '../index/search-index.ts';
import { type SpellChecker, createSpellChecker } from '../index/spell-checker.ts';
import { stem } from '../index/stemmer.ts';
import { wordClass } from '../index/stop-words.ts';
import { synonyms } from '../index/synonyms.ts';
import { type TermWeights, speaksForDuty } from '../index/term-weights.ts';
import type { Token } from '../index/tokeniser.ts';
import { isTradeWord } from '../index/trade-words.ts';
import { resolveCompounds } from './compounds.ts';
import { isOfPeople } from './people.ts';
import type { Correction } from './corrected-word.ts';
import { rankLearnt } from './learnt-ranking.ts';
import { isOfOtherField } from './other-fields.ts';
import { knownPart } from './partial-query.ts';
import { type Query, isKnownWord } from './query-parser.ts';
import { type QuestionParts, readQuestion } from './question.ts';
import type { NameRanking, RankedDuty } from './ranking.ts';
import { correctSpelling } from './spelling-correction.ts';
import { spellOut } from './text-speak.ts';

/**
 * What a query needs that is not plain (`sure-answer.ts`): words that are misspelt, or that only mean what another does,
 * and the parts of a question that are not what it asks for. The browser loads it after the first answer.
 */
export interface Further {
  readonly spellChecker: () => SpellChecker;
  readonly synonyms: (stemmed: string) => readonly string[];
  readonly fuzzyNames: FuzzyNames;
  readonly readQuestion: (words: readonly string[]) => QuestionParts;
  /** Spells out how people write on a phone. */
  readonly spellOut: (tokens: readonly Token[]) => readonly Token[];
  readonly resolveCompounds: (tokens: readonly Token[]) => readonly Token[];
  readonly knownPart: typeof knownPart;
  /** Whether a query is of another field, whatever words it shares with duties. */
  readonly isElsewhere: (query: Query) => boolean;
  /** Whether it was learnt of a folded word that it speaks for some duty. */
  readonly isLearnt: (word: string) => boolean;
  /** Whether some example line has a folded word, those of other subjects included. */
  readonly isHeard: (word: string) => boolean;
  readonly isOfPeople: typeof isOfPeople;
  /** Ranks by what was learnt of the words as well; undefined where that says nothing. */
  readonly rankLearnt: (query: Query, byNames: NameRanking) => readonly RankedDuty[] | undefined;
  readonly correctSpelling: (query: Query, best: RankedDuty | undefined) => Correction | undefined;
}

/** What queries are answered by: the index, and what goes further once it is there. */
export interface SearchEngine extends SearchIndex {
  readonly further?: Further;
}

/** Adds to an index what only some queries need. Without term weights, duties are ranked by their names alone. */
export function withFurther(index: SearchIndex, weights?: TermWeights): SearchEngine {
  const spellChecker = lazy(() => createSpellChecker([...index.contentWords(), ...index.entities.words]));
  const tests = {
    isContentWord: (word: string) => wordClass(word) === 'content' && index.terms.has(stem(word)),
    isKnown: (word: string) => isKnownWord(index, word),
    isMisspelling: (word: string) => (spellChecker().corrections(word)[0]?.confidence ?? 0) >= MISSPELLING_CONFIDENCE,
  };
  const isLearnt = (word: string): boolean => weights !== undefined && speaksForDuty(weights, stem(word));
  return {
    ...index,
    further: {
      spellChecker,
      synonyms,
      fuzzyNames: createFuzzyNames(index.names),
      readQuestion,
      spellOut: (tokens) => spellOut(tokens, tests.isKnown),
      resolveCompounds: (tokens) => resolveCompounds(tokens, tests),
      knownPart,
      isElsewhere: ({ tokens }) =>
        tokens.some(({ word }) => isOfOtherField(word) && !index.terms.has(stem(word))) &&
        !tokens.some(({ word }) => isTradeWord(word)),
      isLearnt,
      isHeard: (word) => weights?.terms.has(stem(word)) ?? false,
      isOfPeople,
      rankLearnt: (query, byNames) => (weights === undefined ? undefined : rankLearnt(weights, query, byNames)),
      correctSpelling: (query, best) => correctSpelling(index, query, best),
    },
  };
}

/** Makes an index that answers any query. */
export const createEngine = (data: IndexData): SearchEngine => withFurther(createIndex(data));
