import { POSITION_ASPECT } from '../schema/lists.ts';
import type { Aspect, Group, Position } from '../schema/lists.ts';
import type { Catalog, Claim, Source } from '../model/catalog.ts';
import { type JudgedDuty, judgeAll } from '../model/judgement.ts';
import type { VerdictValue } from '../model/verdict.ts';

/** Duties of one group by verdict, each with its cells in the order of the sources: rows of the matrix. */
export interface MatrixGroup {
  readonly group: Group;
  readonly rows: readonly JudgedDuty[];
}

/** From the community manager's over what both have to the social media manager's. */
const PLACE: Readonly<Record<VerdictValue, number>> = {
  'community-manager': 0,
  shared: 1,
  split: 2,
  'social-media-manager': 3,
  unassigned: 4,
};

/** The matrix: duties as rows by group, sources as columns, core first. */
export function matrixOf(catalog: Catalog): MatrixGroup[] {
  return catalog.groups.map((group) => ({
    group,
    rows: judgeAll(catalog)
      .filter(({ duty }) => duty.group === group.id)
      .toSorted((a, b) => PLACE[a.verdict.all.value] - PLACE[b.verdict.all.value]),
  }));
}

/** One row of the table of the two roles. */
interface AspectRow {
  readonly aspect: Aspect;
  readonly community: readonly Claim[];
  readonly social: readonly Claim[];
  readonly both: readonly Claim[];
}

/** The two roles side by side, aspect by aspect; the positions on one job or two have a table of their own. */
export function rolesTableOf(catalog: Catalog): AspectRow[] {
  return catalog.aspects
    .filter(({ id }) => id !== POSITION_ASPECT)
    .map((aspect) => {
      const claims = catalog.claimsByAspect.get(aspect.id) ?? [];
      return {
        aspect,
        community: claims.filter(({ role }) => role === 'community-manager'),
        social: claims.filter(({ role }) => role === 'social-media-manager'),
        both: claims.filter(({ role }) => role === 'both'),
      };
    });
}

/** What one source holds on one answer to "one job or two?". */
interface Stand {
  readonly source: Source;
  readonly claims: readonly Claim[];
}

interface PositionRow {
  readonly position: Position;
  readonly stands: readonly Stand[];
}

/** Where each source stands on "one job or two?"; a source that moved stands in several rows. */
export function positionsTableOf(catalog: Catalog): PositionRow[] {
  const claims = catalog.claims.filter(({ position }) => position !== undefined);
  return catalog.positions.map((position) => ({
    position,
    stands: catalog.sources
      .map((source) => ({
        source,
        claims: claims.filter((claim) => claim.source.id === source.id && claim.position === position.id),
      }))
      .filter((stand) => stand.claims.length > 0),
  }));
}

/** The positions of one source, in the order of the positions, each once. */
export function positionsOf(catalog: Catalog, sourceId: string): Position[] {
  const held = new Set((catalog.claimsBySource.get(sourceId) ?? []).map(({ position }) => position));
  return catalog.positions.filter(({ id }) => held.has(id));
}
