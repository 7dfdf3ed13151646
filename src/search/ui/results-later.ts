import {
  type Facet,
  type SearchState,
  NO_FILTERS,
  isFiltered,
  parseSearchParams,
  toSearchParams,
} from '../query/search-params.ts';
import { toggleFacet } from '../query/facets.ts';
import { unpackTermWeights } from '../wire/term-weights-file.ts';
import { ROLE_TITLES, VERDICT_NAMES } from '../../wording/labels.ts';
import { Combobox } from './combobox.ts';
import { completeDuties } from './complete-duties.ts';
import { type Duties, dutiesFromFile } from './duties.ts';
import * as files from './later-files.ts';
import type { FacetNames } from './filters.ts';
import { findResults, prefetch } from './find-results.ts';
import type { ResultsFrame } from './frame.ts';
import { TIMEOUT_MS, withTimeout } from './loader.ts';
import { NOTHING_ASKED, RECORD_KIND_NAMES_MANY, paramsNotes } from './messages.ts';
import { dutyById } from './page-index.ts';
import { keepPlace } from './place.ts';
import { ResultsView } from './results-view.ts';
import { urls } from './urls.ts';

function facetNames({ sourceNames }: Duties): FacetNames {
  return {
    kind: new Map(Object.entries(RECORD_KIND_NAMES_MANY)),
    role: new Map(Object.entries(ROLE_TITLES)),
    verdict: new Map(Object.entries(VERDICT_NAMES)),
    source: sourceNames,
  };
}

let whole: { readonly of: Duties; readonly duties: Duties } | undefined;

/** The duties with all that queries are answered from; without term weights where these do not come in time. */
async function allDuties(): Promise<Duties> {
  const [duties, weights] = await Promise.all([dutiesFromFile(), withTimeout(files.termWeights())]);
  if (whole?.of !== duties) {
    const learnt = weights && unpackTermWeights(weights, duties.searchIndex);
    whole = { of: duties, duties: completeDuties(duties, learnt) };
  }
  return whole.duties;
}

/**
 * The rest of the search page: its address says what is searched for, and everything on it follows from the address.
 * @param since when the first search began
 */
export function takeOver(form: HTMLFormElement, field: HTMLInputElement, frame: ResultsFrame, since: number): void {
  const view = new ResultsView(frame);
  const title = document.title;
  const restorePlace = keepPlace();
  let current: SearchState | undefined;
  let turn = 0;

  const follow = async (start: number): Promise<void> => {
    const mine = (turn += 1);
    const { state, unknown } = parseSearchParams(location.search, []);
    document.title = state.query === '' ? title : `${state.query} · ${title}`;
    const asks = state.query !== '' || isFiltered(state.filters) || unknown.length > 0;
    if (!asks) {
      frame.showIndexOnly();
      return;
    }
    frame.showWaiting();
    prefetch(state);
    const answersLoading = withTimeout(files.answers());
    const slow = setTimeout(() => frame.showIndexOnly({ why: 'slow' }), TIMEOUT_MS);
    const duties = await allDuties().finally(() => clearTimeout(slow));
    const answers = await answersLoading;
    if (mine !== turn) return;
    view.addFilters(facetNames(duties), choose);
    const read = parseSearchParams(location.search, [...duties.sourceNames.keys()]);
    current = read.state;
    if (state.query === '' && !isFiltered(read.state.filters)) {
      frame.showIndexOnly({ notes: paramsNotes(read) });
      return;
    }
    for await (const findings of findResults(read.state, duties, start)) {
      if (mine !== turn) return;
      view.show(read, findings, dutyById(duties, answers));
      // A full text that is slow may still make the list longer.
      restorePlace(!['pending', 'slow'].includes(findings.fullText));
    }
  };

  const followOrSay = (start: number): void => {
    follow(start).catch((error: unknown) => frame.showFailure(error));
  };

  const goTo = (state: SearchState): void => {
    const address = urls.results(toSearchParams(state));
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    followOrSay(performance.now());
  };

  function choose(facet: Facet, value: string): void {
    if (current) goTo(toggleFacet(current, facet, value));
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    goTo({ query: field.value, exact: false, filters: NO_FILTERS });
    if (field.value.trim() === '') frame.status.textContent = NOTHING_ASKED;
  });
  addEventListener('popstate', () => {
    field.value = parseSearchParams(location.search, []).state.query;
    followOrSay(performance.now());
  });
  new Combobox(form, field, allDuties);
  followOrSay(since);
}
