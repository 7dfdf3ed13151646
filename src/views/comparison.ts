import { ONE_JOB, POSITION_ASPECT, TWO_JOBS } from '../schema/position-aspect.ts';
import type { Aspect, Group, Position } from '../schema/lists.ts';
import type { Catalog, Claim } from '../model/catalog.ts';
import { type JudgedDuty, judgeAll } from '../model/judgement.ts';
import type { VerdictValue } from '../model/verdict.ts';
import { type Voice, voicesOf } from './voices.ts';

/** Duties of one group, each with its cells in the order of the sources. */
export interface DutyGroup {
  readonly group: Group;
  readonly rows: readonly JudgedDuty[];
}

/** Every duty judged, by group, within each in the order of the duties. */
export function dutyGroups(catalog: Catalog): DutyGroup[] {
  const byGroup = Map.groupBy(judgeAll(catalog), ({ duty }) => duty.group);
  return catalog.groups.map((group) => ({ group, rows: byGroup.get(group.id) ?? [] }));
}

/** From the community manager's over what both have to the social media manager's. */
const RANK: Readonly<Record<VerdictValue, number>> = {
  'community-manager': 0,
  'mostly-community-manager': 1,
  shared: 2,
  disputed: 3,
  'mostly-social-media-manager': 4,
  'social-media-manager': 5,
  unassigned: 6,
};

/** The matrix: duties as rows by group, sources as columns, core first. */
export function matrixOf(catalog: Catalog): DutyGroup[] {
  return dutyGroups(catalog).map(({ group, rows }) => ({
    group,
    rows: rows.toSorted((a, b) => RANK[a.verdict.all.value] - RANK[b.verdict.all.value]),
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

interface PositionRow {
  readonly position: Position;
  /** What each source holds on this answer to "one job or two?". */
  readonly stands: readonly Voice[];
}

/** Where each source stands on "one job or two?"; a source that moved stands in several rows. */
export function positionsTableOf(catalog: Catalog): PositionRow[] {
  const byPosition = Map.groupBy(catalog.claims, ({ position }) => position);
  return catalog.positions.map((position) => ({
    position,
    stands: voicesOf(catalog, byPosition.get(position.id) ?? []),
  }));
}

/** How many sources take a position on "one job or two?". */
export interface PositionCounts {
  readonly positions: number;
  /** Of them, those that say two, and those that say one. Others say that the jobs overlap, merge, and so on. */
  readonly twoJobs: number;
  readonly oneJob: number;
}

/** Counts the sources that take a position on "one job or two?". */
export function positionCounts(catalog: Catalog): PositionCounts {
  const holding = (isCounted: (position: string) => boolean): number =>
    new Set(
      catalog.claims.flatMap(({ position, source }) =>
        position !== undefined && isCounted(position) ? [source.id] : [],
      ),
    ).size;
  return {
    positions: holding(() => true),
    twoJobs: holding((position) => position === TWO_JOBS),
    oneJob: holding((position) => position === ONE_JOB),
  };
}

/** The positions of one source, in the order of the positions, each once. */
export function positionsOf(catalog: Catalog, sourceId: string): Position[] {
  const held = new Set((catalog.claimsBySource.get(sourceId) ?? []).map(({ position }) => position));
  return catalog.positions.filter(({ id }) => held.has(id));
}
