import type { Catalog, Dispute } from '../model/catalog.ts';
import { type JudgedDuty, judgedById } from '../model/judgement.ts';
import type { Aspect } from '../schema/lists.ts';
import { formatList } from '../wording/formatting.ts';
import { type Voice, voicesOf } from './voices.ts';

/** One side with its claims by source, each source once. */
interface Side {
  readonly label: string;
  readonly voices: readonly Voice[];
}

export interface DisputePage {
  readonly dispute: Dispute;
  readonly sides: readonly Side[];
  /** The duties in dispute, with what all sources say of each. */
  readonly duties: readonly JudgedDuty[];
  readonly aspects: readonly Aspect[];
}

function sidesOf(catalog: Catalog, dispute: Dispute): Side[] {
  return dispute.sides.map(({ label, claims: ids }) => {
    const claims = ids.flatMap((id) => catalog.claimById.get(id) ?? []);
    return { label, voices: voicesOf(catalog, claims) };
  });
}

/** Everything that stands on a dispute's page. Throws for an id that no dispute has. */
export function disputePage(catalog: Catalog, disputeId: string): DisputePage {
  const dispute = catalog.disputeById.get(disputeId);
  if (!dispute) throw new Error(`No dispute has the id "${disputeId}".`);
  return {
    dispute,
    sides: sidesOf(catalog, dispute),
    duties: dispute.duties.filter((id) => catalog.dutyById.has(id)).map((id) => judgedById(catalog, id)),
    aspects: catalog.aspects.filter(({ id }) => dispute.aspects.includes(id)),
  };
}

/** The sides in a line each: what they hold and who. */
export function disputeSummary(catalog: Catalog, dispute: Dispute): { label: string; names: string }[] {
  return sidesOf(catalog, dispute).map(({ label, voices }) => ({
    label,
    names: formatList(voices.map(({ source }) => source.short)),
  }));
}
