import type { SearchEngine } from './further.ts';
import { type Blend, type Given, blendResults } from './blending.ts';
import { tokenise } from '../index/tokeniser.ts';
import { isKnownWord } from './query-parser.ts';
import type { Translation } from './languages.ts';
import { findDutiesBySegment } from './segmentation.ts';

/** What answers a query before any full text is there. */
export interface QueryAnswer {
  readonly blend: Blend;
  /** The language that it was asked in, where that is not English. */
  readonly language?: string;
  /** What was searched for: the query, or what of it could be put into English. */
  readonly searched: string;
  /** Whether its spelling could be corrected. */
  readonly isMisspelt: boolean;
}

/** Whether a query is English beyond doubt: a name of a duty, or words that duties and example lines have, each of them. */
function isEnglish(index: SearchEngine, words: readonly string[]): boolean {
  if (index.nameMatcher.exact(words).length > 0) return true;
  return words.every((word) => isKnownWord(index, word) || (index.further?.isHeard(word) ?? false));
}

/** Answers a query, or what of it could be translated. */
export function answerQuery(index: SearchEngine, query: string, given: Given, foreign?: Translation): QueryAnswer {
  const words = tokenise(query).map(({ word }) => word);
  const translation = isEnglish(index, words) ? undefined : foreign;
  const searched = translation?.query ?? query;
  const result = findDutiesBySegment(index, searched);
  return {
    blend: blendResults(searched, result, given),
    ...(translation === undefined ? {} : { language: translation.language }),
    searched,
    isMisspelt: result.correction !== undefined,
  };
}
