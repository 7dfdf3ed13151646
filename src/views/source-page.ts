import type { Aspect, Position } from '../schema/lists.ts';
import type { Catalog, Claim, Source } from '../model/catalog.ts';
import { positionsOf } from './comparison.ts';
import { type JudgedDuty, type SpokenCell, spokenBy } from '../model/judgement.ts';

/** What one source says of one duty, beside what all of them make of it. */
export type SourceDuty = SpokenCell;

export interface SourcePage {
  readonly source: Source;
  readonly positions: readonly Position[];
  /** Duties that the source speaks of, in the order of the duties. */
  readonly duties: readonly SourceDuty[];
  /** Its claims, each once: under its first duty, or under its first aspect where it names no duty. */
  readonly byDuty: readonly { readonly judged: JudgedDuty; readonly claims: readonly Claim[] }[];
  readonly byAspect: readonly { readonly aspect: Aspect; readonly claims: readonly Claim[] }[];
  readonly claimCount: number;
}

/** Everything that stands on a source's page. Throws for an id that no source has. */
export function sourcePage(catalog: Catalog, sourceId: string): SourcePage {
  const source = catalog.sourceById.get(sourceId);
  if (!source) throw new Error(`No source has the id "${sourceId}".`);
  const claims = catalog.claimsBySource.get(sourceId) ?? [];
  const duties = spokenBy(catalog, sourceId);
  const byFirstDuty = Map.groupBy(claims, ({ duties: [first] }) => first?.duty);
  const byFirstAspect = Map.groupBy(byFirstDuty.get(undefined) ?? [], ({ aspects: [first] }) => first);
  return {
    source,
    positions: positionsOf(catalog, sourceId),
    duties,
    byDuty: duties.flatMap(({ judged }) => {
      const own = byFirstDuty.get(judged.duty.id);
      return own ? [{ judged, claims: own }] : [];
    }),
    byAspect: catalog.aspects.flatMap((aspect) => {
      const own = byFirstAspect.get(aspect.id);
      return own ? [{ aspect, claims: own }] : [];
    }),
    claimCount: claims.length,
  };
}
