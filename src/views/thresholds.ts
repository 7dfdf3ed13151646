import type { Catalog, Duty } from '../model/catalog.ts';
import { judgeAll } from '../model/judgement.ts';
import { CLEAR_MAJORITY, MAJORITIES, type Majority, type VerdictValue, verdictOf } from '../model/verdict.ts';

/** A duty whose answer across all sources would be another if a majority were more or less than two thirds. */
export interface ChangedAnswer {
  readonly duty: Duty;
  readonly answer: VerdictValue;
  readonly otherwise: VerdictValue;
}

/** What another threshold would change. */
export interface Threshold {
  readonly majority: Majority;
  readonly changed: readonly ChangedAnswer[];
}

/** What each threshold but ours would change, in the order of the duties. */
export function otherThresholds(catalog: Catalog): readonly Threshold[] {
  const judged = judgeAll(catalog);
  return (Object.keys(MAJORITIES) as Majority[])
    .filter((majority) => majority !== CLEAR_MAJORITY)
    .map((majority) => ({
      majority,
      changed: judged.flatMap(({ duty, verdict: { all } }) => {
        const otherwise = verdictOf(all.agreement, majority);
        return otherwise === all.value ? [] : [{ duty, answer: all.value, otherwise }];
      }),
    }));
}
