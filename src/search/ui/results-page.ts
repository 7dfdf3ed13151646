import {
  type Facet,
  type SearchState,
  NO_FILTERS,
  isFiltered,
  parseSearchParams,
  toSearchParams,
  toggleFacet,
} from '../query/search-params.ts';
import { ROLE_TITLES, VERDICT_NAMES } from '../../wording/labels.ts';
import { RECORD_KIND_NAMES_MANY, paramsNotes } from './messages.ts';
import { urls } from './urls.ts';
import type { Duties } from './duties.ts';
import { dutiesFromPage } from './page-index.ts';
import { withTimeout } from './files.ts';
import type { FacetNames } from './filters.ts';
import { findResults, prefetch } from './find-results.ts';
import { ResultsView } from './results-view.ts';

function facetNames({ sourceNames }: Duties): FacetNames {
  return {
    kind: new Map(Object.entries(RECORD_KIND_NAMES_MANY)),
    role: new Map(Object.entries(ROLE_TITLES)),
    verdict: new Map(Object.entries(VERDICT_NAMES)),
    source: sourceNames,
  };
}

/** The search page: its address says what is searched for, and everything on it follows from the address. */
export function startResultsPage(form: HTMLFormElement, field: HTMLInputElement): void {
  const view = new ResultsView();
  const title = document.title;
  let current: SearchState | undefined;
  let turn = 0;

  const follow = async (): Promise<void> => {
    const mine = (turn += 1);
    const { state, unknown } = parseSearchParams(location.search, []);
    field.value = state.query;
    document.title = state.query === '' ? title : `${state.query} · ${title}`;
    if (state.query === '' && !isFiltered(state.filters) && unknown.length === 0) {
      view.showIndexOnly();
      return;
    }
    view.showWaiting();
    const since = performance.now();
    prefetch(state);
    const loading = dutiesFromPage();
    const inTime = await withTimeout(loading);
    if (mine !== turn) return;
    if (!inTime) view.showFailure();
    const duties = inTime ?? (await loading);
    if (mine !== turn) return;
    view.addFilters(facetNames(duties), choose);
    const read = parseSearchParams(location.search, [...duties.sourceNames.keys()]);
    current = read.state;
    if (state.query === '' && !isFiltered(read.state.filters)) {
      view.showIndexOnly({ notes: paramsNotes(read) });
      return;
    }
    for await (const findings of findResults(read.state, duties, since)) {
      if (mine !== turn) return;
      view.show(read, findings, duties.inPage);
    }
  };

  const followOrSay = (): void => {
    follow().catch(() => view.showFailure());
  };

  const goTo = (state: SearchState): void => {
    const address = urls.results(toSearchParams(state));
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    followOrSay();
  };

  function choose(facet: Facet, value: string): void {
    if (current) goTo(toggleFacet(current, facet, value));
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    goTo({ query: field.value, exact: false, filters: NO_FILTERS });
  });
  addEventListener('popstate', followOrSay);
  followOrSay();
}
