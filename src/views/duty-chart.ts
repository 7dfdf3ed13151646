import type { Catalog } from '../model/catalog.ts';
import { type Answer, type JudgedDuty, judgeAll } from '../model/judgement.ts';
import { byName } from '../model/order.ts';
import { assigningSources } from '../model/verdict.ts';
import type { RoleId } from '../schema/role.ts';
import { VERDICT_VALUES, type VerdictValue } from '../schema/verdict.ts';
import type { COUNTED_CELLS } from './mark-runs.ts';

/** A part of the line from one role to the other. */
export type BandValue = Exclude<VerdictValue, 'unassigned'>;

/** Duties with the same answer, those that most sources assign first. */
export interface ChartBand {
  readonly value: BandValue;
  readonly duties: readonly JudgedDuty[];
}

/** Every duty on one axis: pieces of work by band, then personal qualities, then what no source assigns. */
export interface DutyChart {
  /** From the community manager alone to the social media manager alone; a band without a duty is left out. */
  readonly bands: readonly ChartBand[];
  readonly traits: readonly JudgedDuty[];
  readonly unassigned: readonly JudgedDuty[];
}

const isBand = (value: VerdictValue): value is BandValue => value !== 'unassigned';

const strongestFirst = (a: JudgedDuty, b: JudgedDuty): number =>
  assigningSources(b.verdict.all.agreement) - assigningSources(a.verdict.all.agreement) ||
  byName(a.duty.name, b.duty.name);

/** Sorts every duty into the chart by the answer of all sources. */
export function dutyChartOf(catalog: Catalog): DutyChart {
  const sorted = judgeAll(catalog).toSorted(strongestFirst);
  const assigned = sorted.filter(({ verdict }) => verdict.all.value !== 'unassigned');
  const work = assigned.filter(({ duty }) => duty.kind === 'work');
  return {
    bands: VERDICT_VALUES.filter(isBand)
      .map((value) => ({ value, duties: work.filter(({ verdict }) => verdict.all.value === value) }))
      .filter(({ duties }) => duties.length > 0),
    traits: assigned.filter(({ duty }) => duty.kind === 'trait'),
    unassigned: sorted.filter(({ verdict }) => verdict.all.value === 'unassigned'),
  };
}

/** Marks of one kind beside each other on the axis: where they begin, and how many there are. */
export interface AxisRun {
  readonly value: (typeof COUNTED_CELLS)[number];
  /** In marks from the axis; less than nought on the side of the community manager. */
  readonly start: number;
  readonly length: number;
}

/**
 * A mark for each counted source, on the side of the role that it names. "Both" stands across the axis; who only says
 * whose job it is not stands apart, at the end.
 */
export function axisRunsOf({ agreement, denying }: Answer): readonly AxisRun[] {
  const { communityManager, socialMediaManager, both } = agreement;
  const left = -Math.floor(both / 2);
  const right = left + both;
  const end = right + socialMediaManager;
  const runs: readonly AxisRun[] = [
    { value: 'community-manager', start: left - communityManager, length: communityManager },
    { value: 'both', start: left, length: both },
    { value: 'social-media-manager', start: right, length: socialMediaManager },
    { value: 'denies', start: end + 1, length: denying },
  ];
  return runs.filter(({ length }) => length > 0);
}

/** From where to where an axis reaches, in marks. */
export interface AxisReach {
  readonly start: number;
  readonly end: number;
}

/** How far the axis must reach so that every strip fits. */
export function axisReach(answers: readonly Answer[]): AxisReach {
  const runs = answers.flatMap(axisRunsOf);
  return {
    start: Math.min(-1, ...runs.map(({ start }) => start)),
    end: Math.max(1, ...runs.map(({ start, length }) => start + length)),
  };
}

const sizeOf = ({ bands }: DutyChart, wanted: BandValue): number =>
  bands.find(({ value }) => value === wanted)?.duties.length ?? 0;

/** How many pieces of work each role has alone. */
export function aloneOf(chart: DutyChart): Readonly<Record<RoleId, number>> {
  return {
    'community-manager': sizeOf(chart, 'community-manager'),
    'social-media-manager': sizeOf(chart, 'social-media-manager'),
  };
}

/** On how many pieces of work sources disagree. */
export function disputedIn(chart: DutyChart): number {
  return sizeOf(chart, 'disputed');
}
