import { CERTAINTY_REASONS, type CertaintyLevel, type CertaintyReason, type VerdictValue } from '../schema/verdict.ts';
import type { CountedClaim } from './catalog.ts';
import { eraOf } from './scope.ts';

export { CERTAINTY_LEVELS, CERTAINTY_REASONS, type CertaintyLevel, type CertaintyReason } from '../schema/verdict.ts';

/** How well an answer is supported, and what keeps it from being firm. */
export interface Certainty {
  readonly level: CertaintyLevel;
  /** In the order of the closed list; empty where the answer is firm. */
  readonly reasons: readonly CertaintyReason[];
}

/** What an answer rests on. */
export interface Support {
  readonly verdict: VerdictValue;
  /** Sources in scope that assign the duty, each with the claims in which it does. */
  readonly assigning: readonly { readonly source: CountedClaim['source']; readonly claims: readonly CountedClaim[] }[];
  /** Whether there is a claim without which the answer would be another. */
  readonly hangsOnOneClaim: boolean;
  /** Whether there is such a claim of which the duty is our interpretation. */
  readonly hangsOnAnInterpretation: boolean;
}

/** What a firm answer needs. */
const FIRM = { sources: 5, circles: 3, standings: 2 } as const;
/** With so many sources an answer is thin, whatever they are. */
const THIN_SOURCES = 2;

/** Sources that share an organisation or a class are one circle; any other source is one by itself. */
export function circlesOf(sources: readonly Pick<CountedClaim['source'], 'id' | 'circle'>[]): number {
  return new Set(sources.map(({ circle, id }) => circle ?? id)).size;
}

/** Computes the certainty of one answer. */
export function certaintyOf({ verdict, assigning, hangsOnOneClaim, hangsOnAnInterpretation }: Support): Certainty {
  const sources = assigning.map(({ source }) => source);
  const claims = assigning.flatMap((one) => one.claims);
  const circles = circlesOf(sources);
  const standings = new Set(sources.map(({ standing }) => standing));
  const isRecent = claims.some(({ text }) => eraOf(text.date) === 'since-2014');
  const several = sources.length > 1;
  const disagree = verdict === 'disputed' || (hangsOnOneClaim && sources.length >= FIRM.sources);

  const holds: Readonly<Record<CertaintyReason, boolean>> = {
    'few-sources': sources.length < FIRM.sources,
    'one-circle': several && circles === 1,
    'one-kind-of-source': several && standings.size === 1 && !standings.has('vendor'),
    'vendors-only': several && standings.size === 1 && standings.has('vendor'),
    'only-until-2013': sources.length > 0 && !isRecent,
    'second-hand-only': claims.length > 0 && claims.every(({ text, readIn }) => text.id !== readIn.id),
    'rests-on-an-interpretation': hangsOnAnInterpretation,
    'sources-disagree': disagree,
  };
  const isThin = sources.length <= THIN_SOURCES || hangsOnAnInterpretation;
  const isFirm =
    sources.length >= FIRM.sources &&
    circles >= FIRM.circles &&
    standings.size >= FIRM.standings &&
    isRecent &&
    !hangsOnOneClaim;
  if (isFirm) return { level: 'firm', reasons: [] };
  const reasons = CERTAINTY_REASONS.filter((reason) => holds[reason]);
  return { level: isThin ? 'thin' : 'fair', reasons };
}
