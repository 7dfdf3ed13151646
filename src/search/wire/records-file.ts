import type { PageReference } from '../../model/page-reference.ts';
import type { VerdictValue } from '../../model/verdict.ts';
import type { RoleId } from '../../schema/role-ids.ts';

/** A record as the browser lists, filters and counts it, without what the full text searches. */
export interface ListedRecord extends PageReference {
  /** The id under which Pagefind finds it. */
  readonly textId: string;
  /** Left out for duties, whose name stands in the search page. */
  readonly title?: string;
  readonly summary?: string;
  readonly roles: readonly RoleId[];
  readonly verdict?: VerdictValue;
  /** Ids of the sources that speak in it. */
  readonly sources: readonly string[];
}

/** As it travels: sources by their index in the list of all. */
type PackedRecord = Omit<ListedRecord, 'sources'> & { readonly sources: readonly number[] };

/** `search/records.json`: every record, in the order of the site. */
export interface RecordsFile {
  /** Which full-text index these are the records of: what Pagefind calls it. */
  readonly fullText: string;
  readonly sources: readonly string[];
  readonly records: readonly PackedRecord[];
}

/** Packs the records for their way to the browser. */
export function packRecords(records: readonly ListedRecord[], fullText: string): RecordsFile {
  const sources = [...new Set(records.flatMap((record) => record.sources))];
  return {
    fullText,
    sources,
    records: records.map((record) => ({ ...record, sources: record.sources.map((id) => sources.indexOf(id)) })),
  };
}

/** Unpacks the records. */
export function unpackRecords({ sources, records }: Pick<RecordsFile, 'sources' | 'records'>): ListedRecord[] {
  return records.map((record) => ({ ...record, sources: record.sources.flatMap((index) => sources[index] ?? []) }));
}
