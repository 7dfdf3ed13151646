import type { Change } from '../schema/site.ts';
import type { Catalog } from './catalog.ts';

/** A change of the content with an id that stays, whatever is added later or reworded. */
interface DatedChange extends Change {
  /** Fragment on the method page and part of the feeds' ids: "change-2026-11-21", the next one of that day "…-2". */
  readonly id: string;
}

/** The log of changes, newest first. A change is told apart from others of its day by how many came before it. */
export function changesOf({ changes }: Pick<Catalog, 'changes'>): DatedChange[] {
  return changes.map((change, index) => {
    const earlier = changes.slice(index + 1).filter(({ date }) => date === change.date).length;
    return { ...change, id: `change-${change.date}${earlier === 0 ? '' : `-${earlier + 1}`}` };
  });
}
