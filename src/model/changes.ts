import type { Change, Correction } from '../schema/site.ts';
import type { Catalog } from './catalog.ts';

/** A change of the content with an id that stays, whatever is added later or reworded. */
interface DatedChange extends Change {
  /** Fragment on the method page and part of the feeds' ids: "change-2026-11-21", the next one of that day "…-2". */
  readonly id: string;
}

/** The log of changes, newest first. A change is told apart from others of its day by how many came before it. */
export function changesOf({ changes }: Pick<Catalog, 'changes'>): DatedChange[] {
  const countOn = new Map<string, number>();
  return changes
    .toReversed()
    .map((change) => {
      const count = (countOn.get(change.date) ?? 0) + 1;
      countOn.set(change.date, count);
      return { ...change, id: `change-${change.date}${count === 1 ? '' : `-${count}`}` };
    })
    .reverse();
}

/** A correction with the day on which it was made. */
export interface DatedCorrection extends Correction {
  readonly date: string;
}

/** Every correction, the latest first; those of one day as they are written. */
export function correctionsOf({ changes }: Pick<Catalog, 'changes'>): DatedCorrection[] {
  return changes.flatMap(({ date, corrections = [] }) => corrections.map((correction) => ({ ...correction, date })));
}
