import { CORRECTION_CONFIDENCE } from '../index/parameters.ts';
import type { QueryTerm } from './query-parser.ts';
import type { RankedDuty } from './ranking.ts';

/** A query as it was meant, where a word was misspelt. */
export interface Correction {
  /** The whole query with its spelling corrected. */
  readonly query: string;
  readonly words: readonly { readonly from: string; readonly to: string }[];
}

/** The word that was meant by a term of the query, given the best duty: the one that made the term match it. */
export function correctedWord(
  { typed, expansions }: QueryTerm,
  position: number,
  best: RankedDuty | undefined,
): string {
  const [likeliest] = expansions;
  const used = best?.termMatches.get(position)?.expansion;
  if (used !== undefined) return used.correction ?? typed;
  const isLikely = best !== undefined && likeliest !== undefined && likeliest.confidence >= CORRECTION_CONFIDENCE;
  return isLikely ? (likeliest.correction ?? typed) : typed;
}
