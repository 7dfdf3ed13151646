import type { Catalog, Claim, Dispute, Source } from '../../model/catalog.ts';
import type { JudgedDuty } from '../../model/judgement.ts';
import { disputePage } from '../dispute-page.ts';
import { inOwnWords } from '../leading-claims.ts';
import type { Voice } from '../voices.ts';

/** So many statements of a side are on a card, each of another source. */
const ARGUMENTS = 2;

/** One side of a card: what it holds, the statements nearest to a source's own words, and who else is on it. */
export interface DebateSide {
  readonly label: string;
  readonly claims: readonly Claim[];
  /** Sources of the side whose statements have no room. */
  readonly others: readonly Source[];
}

/** A dispute as a card for two who argue. */
export interface DebateCard {
  readonly dispute: Dispute;
  readonly sides: readonly DebateSide[];
  /** What else is held. */
  readonly otherLabels: readonly string[];
  /** The duties in dispute, with what all sources say of each. */
  readonly duties: readonly JudgedDuty[];
}

/** How well a claim serves in a debate: as near to the source's own words as a class can read. */
function serves(claim: Claim): number {
  return inOwnWords(claim) - (claim.quote?.gloss === undefined ? 0 : 2);
}

function byService(claims: readonly Claim[]): Claim[] {
  return claims.toSorted((a, b) => serves(b) - serves(a));
}

function sideOf({ label, voices }: { readonly label: string; readonly voices: readonly Voice[] }): DebateSide {
  const claims = byService(voices.flatMap((voice) => byService(voice.claims).slice(0, 1))).slice(0, ARGUMENTS);
  const shown = new Set(claims.map(({ source }) => source.id));
  return { label, claims, others: voices.map(({ source }) => source).filter(({ id }) => !shown.has(id)) };
}

/** Every dispute as a card, in the order of the disputes. */
export function debateCards(catalog: Catalog): readonly DebateCard[] {
  return catalog.disputes.map((dispute) => {
    const { sides, duties } = disputePage(catalog, dispute.id);
    const labels: readonly string[] = dispute.debate ?? sides.slice(0, 2).map(({ label }) => label);
    return {
      dispute,
      sides: labels.flatMap((label) => sides.filter((side) => side.label === label)).map(sideOf),
      otherLabels: sides.map(({ label }) => label).filter((label) => !labels.includes(label)),
      duties,
    };
  });
}
