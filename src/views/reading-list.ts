import type { RoleId } from '../schema/role-ids.ts';
import type { Standing } from '../schema/source.ts';
import type { TextDate } from '../schema/date.ts';
import type { Catalog, Claim, Source } from '../model/catalog.ts';
import { sortDate } from '../model/order.ts';
import { sourcesByStanding } from './whole-matrix.ts';

/** The first and the last year of some texts; the same if there is one only. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** How much some sources say of each role, and from which years. */
export interface ReadingCount {
  readonly sources: number;
  /** Sources that say anything of the role, of both roles at once included. */
  readonly speaking: Readonly<Record<RoleId, number>>;
  /** Statements about this role alone, and about both at once. */
  readonly statements: Readonly<Record<RoleId | 'both', number>>;
  /** Undefined if no text has a year of its own. */
  readonly years: Years | undefined;
}

/** What our reading consists of: the whole, and by kind of source. */
export interface ReadingList {
  readonly all: ReadingCount;
  readonly byStanding: readonly (ReadingCount & { readonly standing: Standing })[];
}

/** The year of a text that is dated to the day, month or year; undefined where only bounds are known, or nothing. */
export function yearOf(date: TextDate): number | undefined {
  if (typeof date !== 'string' || date === 'unknown') return undefined;
  return Number(sortDate(date)?.slice(0, 4));
}

/** The first and last of the years that are known. Returns undefined if none is. */
export function yearsOf(texts: readonly { readonly date: TextDate }[]): Years | undefined {
  const years = texts.flatMap(({ date }) => yearOf(date) ?? []);
  return years.length === 0 ? undefined : { first: Math.min(...years), last: Math.max(...years) };
}

function countOf(sources: readonly Source[], claims: readonly Claim[]): ReadingCount {
  const about = (role: Claim['role']): readonly Claim[] => claims.filter((claim) => claim.role === role);
  const speaking = (role: RoleId): number =>
    new Set([...about(role), ...about('both')].map(({ source }) => source.id)).size;
  return {
    sources: sources.length,
    speaking: {
      'community-manager': speaking('community-manager'),
      'social-media-manager': speaking('social-media-manager'),
    },
    statements: {
      'community-manager': about('community-manager').length,
      'social-media-manager': about('social-media-manager').length,
      both: about('both').length,
    },
    years: yearsOf(sources.flatMap(({ texts }) => texts)),
  };
}

/** Counts the sources by what they speak of, what kind they are of, and from when. */
export function readingListOf(catalog: Catalog): ReadingList {
  return {
    all: countOf(catalog.sources, catalog.claims),
    byStanding: sourcesByStanding(catalog).map(({ standing, sources }) => ({
      standing,
      ...countOf(
        sources,
        sources.flatMap(({ id }) => catalog.claimsBySource.get(id) ?? []),
      ),
    })),
  };
}
