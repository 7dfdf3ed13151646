import type { Catalog, Duty } from '../model/catalog.ts';
import type { JudgedDuty } from '../model/judgement.ts';
import { type Demand, byDifference, countedPostings, demandForAll } from '../model/postings.ts';
import { ROLE_IDS } from '../schema/role-ids.ts';
import type { TallyName } from '../schema/prose.ts';
import { positionCounts } from './comparison.ts';
import { countsOf } from './counts.ts';
import { type BandValue, dutyChartOf } from './duty-chart.ts';
import { thenAndNowOf } from './eras.ts';

/** What the essay on the difference counts, by the names that its sentences use. */
export const TALLIES = {
  work: (catalog) => countsOf(catalog).duties,
  sources: (catalog) => catalog.sources.length,
  'community-manager': (catalog) => bandSizes(catalog)['community-manager'],
  'social-media-manager': (catalog) => bandSizes(catalog)['social-media-manager'],
  disputed: (catalog) => bandSizes(catalog).disputed,
  positions: (catalog) => positionCounts(catalog).positions,
  'two-jobs': (catalog) => positionCounts(catalog).twoJobs,
  postings: (catalog) => catalog.postings.length,
  'compared-postings': (catalog) => ROLE_IDS.flatMap((role) => countedPostings(catalog, role)).length,
} as const satisfies Readonly<Record<TallyName, (catalog: Catalog) => number>>;

/** The parts of the line from one role to the other. */
export type AxisBand = BandValue;

/** Pieces of work in one part of the line, those that most sources assign first. */
export interface AxisGroup {
  readonly band: AxisBand;
  readonly duties: readonly JudgedDuty[];
}

/** Pieces of work from those of the community manager alone to those of the social media manager alone. */
export function axisOf(catalog: Catalog): readonly AxisGroup[] {
  return dutyChartOf(catalog).bands.map(({ value, duties }) => ({ band: value, duties }));
}

function bandSizes(catalog: Catalog): Readonly<Record<AxisBand, number>> {
  const groups = axisOf(catalog);
  const size = (wanted: AxisBand): number => groups.find(({ band }) => band === wanted)?.duties.length ?? 0;
  return {
    'community-manager': size('community-manager'),
    'mostly-community-manager': size('mostly-community-manager'),
    shared: size('shared'),
    disputed: size('disputed'),
    'mostly-social-media-manager': size('mostly-social-media-manager'),
    'social-media-manager': size('social-media-manager'),
  };
}

/** Work whose answer since 2014 is another than until 2013, where both can be compared. */
export function movedDuties(catalog: Catalog): readonly Duty[] {
  return thenAndNowOf(catalog)
    .shifts.filter(({ then, now }) => then.value !== now.value)
    .map(({ judged }) => judged.duty);
}

/**
 * What postings ask for more under one title than under the other, by the strict test that allows for so many
 * comparisons: from one title to the other.
 */
export function sureDifferences(catalog: Catalog): readonly Demand[] {
  return demandForAll(catalog)
    .filter(({ difference }) => difference.sureness === 'corrected')
    .toSorted(byDifference);
}
