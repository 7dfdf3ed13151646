import { type Claim, type Source, isReported } from './data.ts';
import { isInEra } from './eras.ts';

/** How well an answer is supported, and why not better: recounted as the method page explains it. */

export const LEVELS = ['firm', 'fair', 'thin'] as const;
export type Level = (typeof LEVELS)[number];

export interface Certainty {
  readonly level: Level;
  readonly reasons: readonly string[];
}

interface Support {
  readonly isDisputed: boolean;
  /** Sources that assign the duty. */
  readonly sources: readonly Source[];
  /** Their claims that assign it. */
  readonly claims: readonly Claim[];
  readonly hangsOnOneClaim: boolean;
  readonly hangsOnInterpretation: boolean;
}

const FIRM_SOURCES = 5;

export function certaintyOf({
  isDisputed,
  sources,
  claims,
  hangsOnOneClaim,
  hangsOnInterpretation,
}: Support): Certainty {
  const circles = new Set(sources.map(({ id, circle }) => (circle === null ? `source ${id}` : `circle ${circle}`)));
  const kinds = [...new Set(sources.map(({ standing }) => standing))];
  const isOneKind = sources.length > 1 && kinds.length === 1;
  const hasRecent = claims.some((claim) => isInEra(claim, 'since2014'));
  const isFirm =
    sources.length >= FIRM_SOURCES && circles.size >= 3 && kinds.length >= 2 && hasRecent && !hangsOnOneClaim;
  if (isFirm) return { level: 'firm', reasons: [] };
  const reasons: readonly (readonly [reason: string, holds: boolean])[] = [
    ['few-sources', sources.length < FIRM_SOURCES],
    ['one-circle', sources.length > 1 && circles.size === 1],
    ['one-kind-of-source', isOneKind && kinds[0] !== 'vendor'],
    ['vendors-only', isOneKind && kinds[0] === 'vendor'],
    ['only-until-2013', claims.length > 0 && !hasRecent],
    ['second-hand-only', claims.length > 0 && claims.every(isReported)],
    ['rests-on-an-interpretation', hangsOnInterpretation],
    ['sources-disagree', isDisputed || (hangsOnOneClaim && sources.length >= FIRM_SOURCES)],
  ];
  return {
    level: sources.length <= 2 || hangsOnInterpretation ? 'thin' : 'fair',
    reasons: reasons.filter(([, holds]) => holds).map(([reason]) => reason),
  };
}
