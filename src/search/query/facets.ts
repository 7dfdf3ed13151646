import type { ListedRecord } from '../wire/records-file.ts';
import { FACETS, type Facet, type Filters, type SearchState } from './search-params.ts';

/** What of a record the filters look at. */
export type Filterable = Pick<ListedRecord, 'kind' | 'roles' | 'verdict' | 'sources'>;

function valuesOf(record: Filterable, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kind':
      return [record.kind];
    case 'role':
      return record.roles;
    case 'verdict':
      return record.verdict === undefined ? [] : [record.verdict];
    case 'source':
      return record.sources;
    default:
      return facet satisfies never;
  }
}

function passes(record: Filterable, filters: Filters, facets: readonly Facet[]): boolean {
  return facets.every(
    (facet) => filters[facet].length === 0 || valuesOf(record, facet).some((value) => filters[facet].includes(value)),
  );
}

/** The records that the filters let through: any of a facet's values, in all facets. */
export function applyFilters<Item extends Filterable>(records: readonly Item[], filters: Filters): Item[] {
  return records.filter((record) => passes(record, filters, FACETS));
}

export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** For each value, how many results there are with it, the other facets' filters kept. */
export function facetCounts(records: readonly Filterable[], filters: Filters): FacetCounts {
  const count = (facet: Facet): Map<string, number> => {
    const others = FACETS.filter((one) => one !== facet);
    const counts = new Map<string, number>();
    for (const record of records) {
      if (!passes(record, filters, others)) continue;
      for (const value of valuesOf(record, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return { kind: count('kind'), role: count('role'), verdict: count('verdict'), source: count('source') };
}

/** The state with one value of a facet chosen, or no longer. */
export function toggleFacet(state: SearchState, facet: Facet, value: string): SearchState {
  const chosen = state.filters[facet];
  const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { ...state, filters: { ...state.filters, [facet]: values } };
}
