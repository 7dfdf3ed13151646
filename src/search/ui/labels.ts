import type { RecordKind } from '../wire/search-records.ts';

/** Kinds of search results: of one, and of many. */
export const RECORD_KIND_NAMES: Readonly<Record<RecordKind, string>> = {
  duty: 'Duty',
  source: 'Source',
  dispute: 'Dispute',
  page: 'Page',
};
export const RECORD_KIND_NAMES_MANY: Readonly<Record<RecordKind, string>> = {
  duty: 'Duties',
  source: 'Sources',
  dispute: 'Disputes',
  page: 'Pages',
};
