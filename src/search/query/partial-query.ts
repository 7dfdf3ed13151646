import { KNOWN_CONFIDENCE } from '../index/parameters.ts';
import { isTradeWord } from '../index/trade-words.ts';
import type { Query, QueryTerm } from './query-parser.ts';

/**
 * The part of a query that is known, with the words that are not: "wrangles the forum" asks for the forum. Undefined
 * where all is known, or where so much is not that the query is of something else.
 */
export function knownPart(
  query: Query,
  isLearnt: (word: string) => boolean,
): { readonly query: Query; readonly missing: readonly string[] } | undefined {
  const isKnown = ({ confidence, word }: QueryTerm): boolean => confidence >= KNOWN_CONFIDENCE || isLearnt(word);
  const known = query.terms.filter(isKnown);
  const missing = query.terms.filter((term) => !isKnown(term));
  const ofTrade = known.filter(({ word, expansions }) =>
    [word, ...expansions.flatMap(({ correction }) => correction ?? [])].some((word) => isTradeWord(word)),
  );
  if (missing.length === 0 || ofTrade.length < missing.length) return undefined;
  return { query: { ...query, terms: known }, missing: missing.map(({ typed }) => typed) };
}
