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

/** Whether a claim speaks of a duty in dispute, and of each without saying whose job it is: it argues for no side. */
function onlyMentions({ duties }: Claim, dispute: Dispute): boolean {
  const inDispute = duties.filter(({ duty }) => dispute.duties.includes(duty));
  return inDispute.length > 0 && inDispute.every(({ stance }) => stance === 'mentions');
}

/** How well a claim serves in a debate: it takes the side, as near to the source's own words as a class can read. */
function serves(claim: Claim, dispute: Dispute): number {
  return inOwnWords(claim) - (claim.quote?.gloss === undefined ? 0 : 2) - (onlyMentions(claim, dispute) ? 6 : 0);
}

function byService(claims: readonly Claim[], dispute: Dispute): Claim[] {
  return claims.toSorted((a, b) => serves(b, dispute) - serves(a, dispute));
}

function sideOf(
  { label, voices }: { readonly label: string; readonly voices: readonly Voice[] },
  dispute: Dispute,
): DebateSide {
  const best = voices.flatMap((voice) => byService(voice.claims, dispute).slice(0, 1));
  const claims = byService(best, dispute).slice(0, ARGUMENTS);
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
      sides: labels
        .flatMap((label) => sides.filter((side) => side.label === label))
        .map((side) => sideOf(side, dispute)),
      otherLabels: sides.map(({ label }) => label).filter((label) => !labels.includes(label)),
      duties,
    };
  });
}
