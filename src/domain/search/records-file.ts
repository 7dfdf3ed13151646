import type { Filterable } from './facets.ts';

/** A record as the browser has it, without what the full text searches. */
export interface ListedRecord extends Filterable {
  /** Under which Pagefind finds it. */
  readonly id: string;
  /** Path below the site's base, with slashes at both ends. */
  readonly address: string;
  /** Left out for duties, whose name stands in the search page. */
  readonly title?: string;
  readonly summary?: string;
}

/** `search/records.json`: every record, in the order of the site. */
export type RecordsFile = readonly ListedRecord[];
