import type { AddressedKind } from '../schema/moved.ts';
import type { Catalog } from './catalog.ts';

/** What became of ids, by the log of moved addresses (`content/moved.yaml`). */
export interface MovedIds {
  /** The id that a thing has today; the same one where the log says nothing. */
  readonly present: (kind: AddressedKind, id: string) => string;
  /** Why a thing is gone, for readers; undefined if the log does not say that it is. */
  readonly because: (kind: AddressedKind, id: string) => string | undefined;
}

export function movedIds({ moved: { moved, gone } }: Pick<Catalog, 'moved'>): MovedIds {
  const keyOf = (kind: AddressedKind, id: string): string => `${kind} ${id}`;
  const to = new Map(moved.map((one) => [keyOf(one.kind, one.was), one.to]));
  const because = new Map(gone.map((one) => [keyOf(one.kind, one.was), one.because]));
  return {
    present: (kind, id) => to.get(keyOf(kind, id)) ?? id,
    because: (kind, id) => because.get(keyOf(kind, id)),
  };
}
