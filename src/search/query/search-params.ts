import { VERDICT_VALUES } from '../../model/verdict.ts';
import { ROLE_IDS } from '../../schema/role-ids.ts';
import { RECORD_KINDS } from '../wire/record-kinds.ts';

/** The search parameters in the address of the search page: the query, and the facets that its results are filtered by. */

export const FACETS = ['kind', 'role', 'verdict', 'source'] as const;
export type Facet = (typeof FACETS)[number];

/** Values chosen in each facet: any of them within a facet, all facets together. None chosen filters nothing. */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

/** What is searched for. */
export interface SearchState {
  readonly query: string;
  /** Whether the words are searched as they were typed, without correction. */
  readonly exact: boolean;
  readonly filters: Filters;
}

/** Search parameters as parsed, with what could not be. */
export interface ParsedSearchParams {
  readonly state: SearchState;
  /** Values that no facet has: left out, and reported. */
  readonly unknown: readonly { readonly facet: Facet; readonly value: string }[];
  /** Whether the query was truncated to `QUERY_LIMIT`. */
  readonly isTruncated: boolean;
}

/** Nobody asks in more characters than this; what follows is not searched, which the page says. */
export const QUERY_LIMIT = 300;

export const NO_FILTERS: Filters = { kind: [], role: [], verdict: [], source: [] };

/** Whether any value is chosen. */
export function isFiltered(filters: Filters): boolean {
  return FACETS.some((facet) => filters[facet].length > 0);
}

/** One line of well-formed text, at most `QUERY_LIMIT` long. */
function normaliseQuery(given: string): { query: string; isTruncated: boolean } {
  const line = given.replace(/[\p{Cc}\p{Z}]+/gu, ' ').trim();
  // Not in the middle of a pair that is one sign.
  const head = line.slice(0, QUERY_LIMIT).replace(/[\ud800-\udbff]$/, '');
  return { query: head.toWellFormed(), isTruncated: line.length > QUERY_LIMIT };
}

/**
 * Parses the query string of an address. Never throws: values that no facet has are reported, and what is malformed is
 * read as the browser reads it. `sources` are the ids of all sources.
 */
export function parseSearchParams(queryString: string, sources: readonly string[]): ParsedSearchParams {
  const params = new URLSearchParams(queryString);
  const known: Readonly<Record<Facet, readonly string[]>> = {
    kind: RECORD_KINDS,
    role: ROLE_IDS,
    verdict: VERDICT_VALUES,
    source: sources,
  };
  const given = (facet: Facet): string[] => [...new Set(params.getAll(facet))].filter((value) => value !== '');
  // In the order of the known values, so that one choice has one address.
  const chosen = (facet: Facet): string[] => known[facet].filter((value) => given(facet).includes(value));
  const { query, isTruncated } = normaliseQuery(params.get('q') ?? '');
  return {
    state: {
      query,
      exact: params.get('exact') === '1',
      filters: { kind: chosen('kind'), role: chosen('role'), verdict: chosen('verdict'), source: chosen('source') },
    },
    unknown: FACETS.flatMap((facet) =>
      given(facet)
        .filter((value) => !known[facet].includes(value))
        .map((value) => ({ facet, value })),
    ),
    isTruncated,
  };
}

/** The search parameters of a state, in one order, for `urls.results`. */
export function toSearchParams({ query, exact, filters }: SearchState): [string, string][] {
  return [
    ['q', query],
    ...(exact ? [['exact', '1'] satisfies [string, string]] : []),
    ...FACETS.flatMap((facet) => filters[facet].map((value): [string, string] => [facet, value])),
  ];
}
