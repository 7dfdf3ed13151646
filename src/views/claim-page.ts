import type { Stance } from '../schema/claim.ts';
import type { Aspect, Position } from '../schema/lists.ts';
import type { Catalog, Claim, Duty } from '../model/catalog.ts';
import { type DatedCorrection, correctionsOf } from '../model/changes.ts';

/** A claim with what it names resolved. */
export interface ClaimPage {
  readonly claim: Claim;
  readonly duties: readonly { readonly duty: Duty; readonly stance: Stance; readonly interpreted?: string }[];
  readonly aspects: readonly Aspect[];
  readonly position: Position | undefined;
  /** What of it was wrong and is corrected, the latest first. */
  readonly corrections: readonly DatedCorrection[];
}

/** Everything that stands on a claim's page. Throws for an id that no claim has. */
export function claimPage(catalog: Catalog, claimId: string): ClaimPage {
  const claim = catalog.claimById.get(claimId);
  if (!claim) throw new Error(`No claim has the id "${claimId}".`);
  return {
    claim,
    duties: claim.duties.flatMap(({ duty: id, stance, interpreted }) => {
      const duty = catalog.dutyById.get(id);
      return duty ? [{ duty, stance, ...(interpreted === undefined ? {} : { interpreted }) }] : [];
    }),
    aspects: catalog.aspects.filter(({ id }) => claim.aspects.includes(id)),
    position: catalog.positions.find(({ id }) => id === claim.position),
    corrections: correctionsOf(catalog).filter(({ claims }) => claims.includes(claimId)),
  };
}
