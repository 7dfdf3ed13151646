import type { DataOf, Kind } from '../schema/kinds.ts';

/** One file of `content/`, its shape already checked. */
export interface Entry<Data> {
  /** File name without its ending: the id of what the file holds. */
  readonly id: string;
  /** Path from the project's root, for messages. */
  readonly file: string;
  readonly data: Data;
  /** The prose of an MDX file; empty for YAML and JSON. */
  readonly body: string;
}

/** Everything in `content/`, file by file, in no particular order: what rules check and the catalog is built from. */
export type Content = { readonly [Name in Kind]: readonly Entry<DataOf<Name>>[] };
