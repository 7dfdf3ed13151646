import { ROLE_IDS } from '../../schema/role-ids.ts';
import { RECORD_KINDS } from '../wire/records.ts';
import { VERDICT_VALUES } from '../../model/verdict.ts';

/** What the address of the search page says: the query, and what the results are narrowed to. */

export const FACETS = ['kind', 'role', 'verdict', 'source'] as const;
export type Facet = (typeof FACETS)[number];

/** Values chosen in each facet: any of them within a facet, all facets together. None chosen narrows nothing. */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

export interface SearchState {
  readonly query: string;
  /** Whether the words are searched as they were typed, without correction. */
  readonly exact: boolean;
  readonly filters: Filters;
}

export interface ReadState {
  readonly state: SearchState;
  /** Values that no facet knows: left out, and said. */
  readonly unknown: readonly { readonly facet: Facet; readonly value: string }[];
  /** Whether the query was cut to `QUERY_LIMIT`. */
  readonly isCut: boolean;
}

/** Nobody asks in more characters than this; what follows is not searched, which the page says. */
export const QUERY_LIMIT = 300;

export const NO_FILTERS: Filters = { kind: [], role: [], verdict: [], source: [] };

/** Whether anything is narrowed. */
export function isFiltered(filters: Filters): boolean {
  return FACETS.some((facet) => filters[facet].length > 0);
}

/** One line of well-formed text, at most `QUERY_LIMIT` long. */
function readQuery(given: string): { query: string; isCut: boolean } {
  const line = given.replace(/[\p{Cc}\p{Z}]+/gu, ' ').trim();
  // Not in the middle of a pair that is one sign.
  const head = line.slice(0, QUERY_LIMIT).replace(/[\ud800-\udbff]$/, '');
  return { query: head.toWellFormed(), isCut: line.length > QUERY_LIMIT };
}

/**
 * Reads the query string of an address. Never throws: what no facet knows is reported, what is malformed is read as
 * the browser reads it. `sources` are the ids of all sources.
 */
export function readState(queryString: string, sources: readonly string[]): ReadState {
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
  const { query, isCut } = readQuery(params.get('q') ?? '');
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
    isCut,
  };
}

/** The parameters of a state's address, in one order; `urls.ts` makes the address of them. */
export function stateParams({ query, exact, filters }: SearchState): [string, string][] {
  return [
    ['q', query],
    ...(exact ? [['exact', '1'] satisfies [string, string]] : []),
    ...FACETS.flatMap((facet) => filters[facet].map((value): [string, string] => [facet, value])),
  ];
}

/** The state with one value of a facet chosen, or no longer. */
export function toggled(state: SearchState, facet: Facet, value: string): SearchState {
  const chosen = state.filters[facet];
  const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { ...state, filters: { ...state.filters, [facet]: values } };
}
