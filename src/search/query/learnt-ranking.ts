import {
  ACCEPTED_DUTY,
  ACCEPTED_MARGIN,
  ACCEPTED_UNKNOWN,
  LEARNT_WEIGHT,
  PLACE_WEIGHT,
  REFUSED_OTHER,
  REFUSED_OTHER_IF_WEAK,
  WEAK_SCORE,
} from '../index/parameters.ts';
import { stem } from '../index/stemmer.ts';
import { wordClass } from '../index/stop-words.ts';
import { termValue } from '../index/term-features.ts';
import { type Likelihoods, type TermWeights, likelihoods } from '../index/term-weights.ts';
import { isTradeWord } from '../index/trade-words.ts';
import type { Query } from './query-parser.ts';
import { type NameRanking, type RankedDuty, UNMATCHED, isBeyondDoubt } from './ranking.ts';

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

/** The duty that names make the answer beyond doubt, as they may have done before anything learnt was loaded. */
function sureByNames({ named, relevant, near }: NameRanking): RankedDuty | undefined {
  const [best, next] = [...named, ...relevant, ...near].toSorted((a, b) => b.score - a.score);
  if (best === undefined || near.includes(best)) return undefined;
  return isBeyondDoubt(best.score, next?.score ?? 0) ? best : undefined;
}

/**
 * How surely a query must be of something else to be refused although names are in it. One whose content words are all
 * of the trade never is.
 */
function refusedFrom(query: Query, relevant: readonly RankedDuty[]): number {
  const content = query.tokens.filter(({ word }) => wordClass(word) === 'content');
  if (content.length > 0 && content.every(({ word }) => isTradeWord(word))) return 1;
  const isStrong =
    relevant.some(({ score }) => score >= WEAK_SCORE) || query.tokens.some(({ word }) => isTradeWord(word));
  return isStrong ? REFUSED_OTHER : REFUSED_OTHER_IF_WEAK;
}

/** Whether a query is of the subject: what names leave open is decided by its words. */
function isOfSubject(
  query: Query,
  { named, relevant, isElsewhere }: NameRanking,
  { duties, other, unknown }: Likelihoods,
): boolean {
  if (named.length > 0 || (query.sources.length > 0 && relevant.length > 0)) return true;
  if (relevant.length === 0) {
    const likeliest = Math.max(...duties);
    const isPlain = likeliest >= ACCEPTED_DUTY && likeliest >= ACCEPTED_MARGIN * other;
    return isPlain && unknown <= ACCEPTED_UNKNOWN && !isElsewhere;
  }
  return other <= refusedFrom(query, relevant);
}

/**
 * The duties that answer a query, best first, by its names and by what was learnt of its words; none where it is of
 * something else. Duties that were named as a whole keep their place before all others.
 * @returns undefined where nothing was learnt of any of its words, or the last one may be unfinished
 */
export function rankLearnt(
  weights: TermWeights,
  query: Query,
  byNames: NameRanking,
): readonly RankedDuty[] | undefined {
  const likely = query.isTyping ? undefined : likelihoods(weights, valuesOf(weights, query));
  if (likely === undefined) return undefined;
  const sure = sureByNames(byNames);
  if (sure === undefined && !isOfSubject(query, byNames, likely)) return [];
  const known = new Map([...byNames.near, ...byNames.relevant, ...byNames.named].map((one) => [one.duty, one]));
  return likely.duties
    .map((likelihood, duty): RankedDuty => {
      const one = known.get(duty) ?? { ...UNMATCHED, duty };
      const share = duty === sure?.duty ? 1 : likelihood / (1 - likely.other);
      return { ...one, rankScore: one.score + (one.matchedName === undefined ? LEARNT_WEIGHT * share : 0) };
    })
    .toSorted((a, b) => b.rankScore - a.rankScore || a.duty - b.duty);
}
