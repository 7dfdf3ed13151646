import { isFiltered, parseSearchParams, toSearchParams } from '../query/search-params.ts';
import { sureAnswer } from '../query/sure-answer.ts';
import { dutiesFromFile } from './duties.ts';
import { ResultsFrame } from './frame.ts';
import { TIMEOUT_MS } from './loader.ts';
import { urls } from './urls.ts';

/** A query of more words is rarely plain: what it needs is loaded at once. */
const MOST_PLAIN_WORDS = 5;

const later = () => import('./results-later.ts');

/**
 * Begins the search page: shows the first answer to a plain query as soon as the names of the duties are there, then
 * hands over to the rest of the search. What stands in the field before that is the visitor's.
 */
export async function startResultsPage(form: HTMLFormElement, field: HTMLInputElement): Promise<void> {
  const frame = new ResultsFrame();
  const since = performance.now();
  const { state, unknown } = parseSearchParams(location.search, []);
  const { query, exact, filters } = state;
  if (field.value === field.defaultValue) field.value = query;
  const asks = query !== '' || isFiltered(filters) || unknown.length > 0;
  try {
    if (asks) {
      frame.showWaiting();
      const isPlain = !exact && !isFiltered(filters) && unknown.length === 0;
      if (!isPlain || query.split(' ').length > MOST_PLAIN_WORDS) void later().catch(() => undefined);
      const slow = setTimeout(() => frame.showIndexOnly({ why: 'slow' }), TIMEOUT_MS);
      const duties = await dutiesFromFile().finally(() => clearTimeout(slow));
      frame.showWaiting();
      const sure = isPlain ? sureAnswer(duties.searchIndex, query) : undefined;
      if (sure) frame.showFirst(urls.results(toSearchParams(state)), duties, sure);
    } else {
      frame.showIndexOnly();
      // Nothing more is wanted until somebody goes to the field.
      if (document.activeElement !== field)
        await new Promise((resolve) => field.addEventListener('focus', resolve, { once: true }));
    }
    const { takeOver } = await later();
    takeOver(form, field, frame, since);
  } catch (error) {
    frame.showFailure(error);
  }
}
