import { LEARNT_WEIGHT, PLACE_WEIGHT } from '../index/parameters.ts';
import { stem } from '../index/stemmer.ts';
import { termValue } from '../index/term-features.ts';
import { type TermWeights, likelihoods } from '../index/term-weights.ts';
import type { Query } from './query-parser.ts';
import { type RankedDuty, UNMATCHED } from './ranking.ts';

/** The terms of a query with their values; one of which nothing is learnt is taken as what it most likely stands for. */
function valuesOf({ terms }: TermWeights, query: Query): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const { word, expansions, isPlace } of query.terms) {
    const own = stem(word);
    const known = expansions.find((one) => terms.has(one.stem));
    const isTyped = terms.has(own) || known === undefined;
    const [key, confidence] = isTyped ? [own, 1] : [known.stem, known.confidence];
    values.set(key, Math.max(values.get(key) ?? 0, termValue(word) * confidence * (isPlace ? PLACE_WEIGHT : 1)));
  }
  return values;
}

/**
 * Puts duties that answer a query in the order that what was learnt of its words suggests as well; those that were named
 * as a whole keep their place before all others. Whether anything answers the query at all is not its matter.
 */
export function inLearntOrder(
  weights: TermWeights,
  query: Query,
  ranked: readonly RankedDuty[],
): readonly RankedDuty[] {
  if (ranked.length === 0 || query.isTyping) return ranked;
  const likely = likelihoods(weights, valuesOf(weights, query));
  if (likely === undefined) return ranked;
  const known = new Set(ranked.map(({ duty }) => duty));
  const unmatched = likely.flatMap((_, duty): RankedDuty[] => (known.has(duty) ? [] : [{ ...UNMATCHED, duty }]));
  return [...ranked, ...unmatched]
    .map((one) => {
      const learnt = one.matchedName === undefined ? LEARNT_WEIGHT * (likely[one.duty] ?? 0) : 0;
      return { ...one, rankScore: one.score + learnt };
    })
    .toSorted((a, b) => b.rankScore - a.rankScore || a.duty - b.duty);
}
