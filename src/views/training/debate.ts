import type { Catalog, Claim, Dispute } from '../../model/catalog.ts';
import { disputePage } from '../dispute-page.ts';
import { inOwnWords } from '../leading-claims.ts';
import type { Voice } from '../voices.ts';

/** One side of a card: what it holds, who holds it, and the statement nearest to a source's own words. */
export interface DebateSide {
  readonly label: string;
  readonly voices: readonly Voice[];
  readonly lead: Claim;
}

/** A dispute as a card for two who argue. */
export interface DebateCard {
  readonly dispute: Dispute;
  readonly sides: readonly [DebateSide, DebateSide];
  /** What else is held, with the number of sources. */
  readonly others: readonly { readonly label: string; readonly sources: number }[];
}

/** How far the statements of a side assign the dispute's duties to the community manager (above 0) or to the other role. */
function leaningOf({ duties }: Dispute, { voices }: DebateSide): number {
  const assigned = voices
    .flatMap(({ claims }) => claims)
    .filter((claim) => claim.duties.some(({ duty, stance }) => stance === 'assigns' && duties.includes(duty)));
  const of = (role: Claim['role']): number => assigned.filter((claim) => claim.role === role).length;
  return of('community-manager') - of('social-media-manager');
}

/** The two sides that argue: the largest for each role where the dispute is about a duty, and else the two largest. */
function opponents(dispute: Dispute, sides: readonly DebateSide[]): readonly [DebateSide, DebateSide] | undefined {
  const largest = sides.toSorted((a, b) => b.voices.length - a.voices.length);
  const community = largest.find((side) => leaningOf(dispute, side) > 0);
  const social = largest.find((side) => leaningOf(dispute, side) < 0);
  const chosen = community && social ? [community, social] : largest.slice(0, 2);
  const [one, other] = sides.filter((side) => chosen.includes(side));
  return one && other && [one, other];
}

/** Every dispute as a card, in the order of the disputes. */
export function debateCards(catalog: Catalog): readonly DebateCard[] {
  return catalog.disputes.flatMap((dispute) => {
    const sides = disputePage(catalog, dispute.id).sides.flatMap((side): DebateSide[] => {
      const claims = side.voices.flatMap((voice) => voice.claims);
      const [lead] = claims.toSorted((a, b) => inOwnWords(b) - inOwnWords(a));
      return lead ? [{ ...side, lead }] : [];
    });
    const chosen = opponents(dispute, sides);
    if (!chosen) return [];
    const others = sides
      .filter((side) => !chosen.includes(side))
      .map(({ label, voices }) => ({ label, sources: voices.length }));
    return [{ dispute, sides: chosen, others }];
  });
}
