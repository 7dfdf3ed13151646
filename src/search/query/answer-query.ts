import type { SearchEngine } from './further.ts';
import { type Blend, type Given, blendResults } from './blending.ts';
import { tokenise } from '../index/tokeniser.ts';
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

/** Answers a query, or what of it could be translated; what is a name of a duty as it stands, is English. */
export function answerQuery(index: SearchEngine, query: string, given: Given, foreign?: Translation): QueryAnswer {
  const isName = index.nameMatcher.exact(tokenise(query).map(({ word }) => word)).length > 0;
  const translation = isName ? undefined : foreign;
  const searched = translation?.query ?? query;
  const result = findDutiesBySegment(index, searched);
  return {
    blend: blendResults(searched, result, given),
    ...(translation === undefined ? {} : { language: translation.language }),
    searched,
    isMisspelt: result.correction !== undefined,
  };
}
