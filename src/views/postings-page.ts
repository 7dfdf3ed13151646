import type { Catalog, Duty, Posting } from '../model/catalog.ts';
import { type JudgedDuty, judgeAll } from '../model/judgement.ts';
import {
  type Demand,
  type Witnesses,
  byDifference,
  countedPostings,
  demandFor,
  demandForAll,
  isAskedFor,
  witnessesOf,
} from '../model/postings.ts';
import { byName } from '../model/order.ts';
import type { RoleId } from '../schema/role-ids.ts';

/** How many postings there are of each kind. */
export interface PostingCounts {
  readonly all: number;
  /** Those of unpaid roles, which count nowhere else. */
  readonly unpaid: number;
  readonly byTitle: Readonly<Record<RoleId, number>>;
  readonly hybrid: number;
  readonly seenInPart: number;
  /** Sectors with how many postings each has, the most frequent first. */
  readonly sectors: readonly (readonly [sector: string, count: number])[];
  readonly withoutCountry: number;
  readonly withoutYear: number;
  /** The earliest and the latest year that any of them names. */
  readonly years: readonly [first: number, last: number] | undefined;
}

/** A duty with both witnesses: what sources say, and what postings ask. */
export interface TwoWitnesses {
  readonly judged: JudgedDuty;
  readonly demand: Demand;
}

export interface PostingsPage {
  readonly counts: PostingCounts;
  /** Duties that any posting of the two titles asks for, from one title to the other. */
  readonly asked: readonly Demand[];
  readonly notAsked: readonly Duty[];
  /** How many duties are compared. */
  readonly comparisons: number;
  /** Duties that a title asks for more, beyond chance, the greatest difference first. */
  readonly more: Readonly<Record<RoleId, readonly Demand[]>>;
  /** Duties of which the sources' answer names one role while postings ask more under the other title. */
  readonly disagreements: readonly TwoWitnesses[];
  /** On how many duties the two witnesses stand so to each other. */
  readonly witnesses: Readonly<Record<Witnesses, number>>;
  /** Postings of both titles at once, with their duties. */
  readonly hybrids: readonly { readonly posting: Posting; readonly duties: readonly Duty[] }[];
}

/** Counts the postings. */
export function postingCounts(catalog: Catalog): PostingCounts {
  const { postings } = catalog;
  const years = postings.flatMap(({ year }) => year ?? []).sort((a, b) => a - b);
  const [first, last] = [years.at(0), years.at(-1)];
  const bySector = Map.groupBy(postings, ({ sector }) => sector);
  return {
    all: postings.length,
    unpaid: postings.filter(({ paid }) => paid === false).length,
    byTitle: {
      'community-manager': countedPostings(catalog, 'community-manager').length,
      'social-media-manager': countedPostings(catalog, 'social-media-manager').length,
    },
    hybrid: countedPostings(catalog, 'hybrid').length,
    seenInPart: postings.filter(({ seen }) => seen === 'part').length,
    sectors: [...bySector]
      .map(([sector, those]) => [sector, those.length] as const)
      .sort(([one, count], [other, otherCount]) => otherCount - count || byName(one, other)),
    withoutCountry: postings.filter(({ country }) => country === undefined).length,
    withoutYear: postings.filter(({ year }) => year === undefined).length,
    years: first === undefined || last === undefined ? undefined : [first, last],
  };
}

/** Everything that the page on job postings shows. */
export function postingsPage(catalog: Catalog): PostingsPage {
  const sorted = demandForAll(catalog).toSorted(byDifference);
  const moreUnder = (role: RoleId): Demand[] => sorted.filter(({ asksMore }) => asksMore === role);
  const both = judgeAll(catalog).map((judged) => ({ judged, demand: demandFor(catalog, judged.duty.id) }));
  const standingAs = (witnesses: Witnesses): TwoWitnesses[] =>
    both.filter(({ judged, demand }) => witnessesOf(judged.verdict.all.value, demand) === witnesses);
  return {
    counts: postingCounts(catalog),
    asked: sorted.filter(isAskedFor),
    notAsked: sorted.filter((demand) => !isAskedFor(demand)).map(({ duty }) => duty),
    comparisons: sorted.length,
    more: {
      'community-manager': moreUnder('community-manager'),
      'social-media-manager': moreUnder('social-media-manager').reverse(),
    },
    witnesses: {
      agree: standingAs('agree').length,
      disagree: standingAs('disagree').length,
      'only-sources-lean': standingAs('only-sources-lean').length,
      'only-postings-lean': standingAs('only-postings-lean').length,
      'neither-leans': standingAs('neither-leans').length,
    },
    disagreements: standingAs('disagree'),
    hybrids: countedPostings(catalog, 'hybrid').map((posting) => ({
      posting,
      duties: posting.duties.flatMap((id) => catalog.dutyById.get(id) ?? []),
    })),
  };
}
