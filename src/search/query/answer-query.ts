import { tokenise } from '../index/tokeniser.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { type Blend, type Given, blendResults } from './blending.ts';
import { type Language, translate } from './languages.ts';
import { findDutiesBySegment } from './segmentation.ts';

/** What answers a query before any full text is there. */
export interface QueryAnswer {
  readonly blend: Blend;
  /** The language that it was asked in, where that is not English. */
  readonly language?: Language;
  /** What was searched for: the query, or what of it could be put into English. */
  readonly searched: string;
  /** Whether its spelling could be corrected. */
  readonly isMisspelt: boolean;
}

/** Answers a query, in English or, as far as its words are known, in another language. */
export function answerQuery(index: SearchIndex, query: string, given: Given): QueryAnswer {
  const translation = given.exact ? undefined : translate(tokenise(query).map(({ word }) => word));
  const searched = translation?.query ?? query;
  const result = findDutiesBySegment(index, searched);
  return {
    blend: blendResults(searched, result, given),
    ...(translation === undefined ? {} : { language: translation.language }),
    searched,
    isMisspelt: result.correction !== undefined,
  };
}
