import type { PageReference } from '../../model/page-reference.ts';

/** What kinds of pages the search finds, in the order in which they are listed as filters. */
export type RecordKind = PageReference['kind'];
export const RECORD_KINDS = ['duty', 'claim', 'source', 'dispute', 'page'] as const satisfies readonly RecordKind[];
