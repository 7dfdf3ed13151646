import { pageKey } from '../../model/page-reference.ts';
import { applyFilters, facetCounts } from '../query/facets.ts';
import type { ListedRecord } from '../wire/records-file.ts';
import { type Facet, NO_FILTERS, type ParsedSearchParams, isFiltered, toSearchParams } from '../query/search-params.ts';
import { urls } from './urls.ts';
import { element, link, required } from './dom.ts';
import { type FacetNames, FilterPanel } from './filters.ts';
import type { PageDuties } from './page-index.ts';
import type { Findings } from './find-results.ts';
import {
  NO_FULL_TEXT,
  NO_SEARCH,
  paramsNotes,
  foundInWords,
  nothingFound,
  questionNotes,
  spellingNote,
  wholeRoleNote,
} from './messages.ts';
import { dutyResult, recordResult } from './result.ts';

const SEARCHING = 'Searching…';

/** The parts of the search page that a search fills. */
export class ResultsView {
  readonly #examples = required('#search-examples');
  readonly #status = required('#search-status');
  readonly #notes = required('#search-notes');
  readonly #found = required('#search-found');
  readonly #list = required('#search-results');
  readonly #after = required('#search-after');
  readonly #index = required('#duty-index');
  readonly #why = required('#duty-index-why');
  #filters: FilterPanel | undefined;
  /** The address of the search whose results are shown, and the keys of their pages in order. */
  #shown: { readonly address: string; readonly results: readonly string[] } = { address: '', results: [] };

  /** Makes the filters once their names are known. */
  addFilters(names: FacetNames, choose: (facet: Facet, value: string) => void): void {
    const panel = required('#search-filters');
    if (panel instanceof HTMLDetailsElement) this.#filters ??= new FilterPanel(panel, names, choose);
  }

  /** The page as it is without a search, with a sentence above its index where there is something to say. */
  showIndexOnly({ why = '', notes = [] }: { readonly why?: string; readonly notes?: readonly Node[] } = {}): void {
    this.#shown = { address: '', results: [] };
    for (const part of [this.#list, this.#after, this.#status]) part.replaceChildren();
    this.#notes.replaceChildren(...notes);
    this.#found.hidden = true;
    this.#examples.hidden = why !== '';
    this.#showIndex(why);
  }

  /** Says that nothing could be searched. */
  showFailure(): void {
    this.showIndexOnly({ why: NO_SEARCH });
  }

  /** Hides the list of all duties while something is searched for. Results that are shown stay. */
  showWaiting(): void {
    if (this.#shown.results.length === 0) this.#status.textContent = SEARCHING;
    this.#examples.hidden = true;
    this.#hideIndex();
    this.#list.setAttribute('aria-busy', 'true');
  }

  /** Shows what was found so far. Results that are shown already stay where they are; more are added below. */
  show(read: ParsedSearchParams, findings: Findings, duties: PageDuties['inPage']): void {
    const { state, records, fullText, blend, isMisspelt } = findings;
    const shown = applyFilters(records, state.filters);
    const isPending = fullText === 'pending';
    this.#notes.replaceChildren(
      ...paramsNotes(read),
      ...questionNotes(findings),
      ...spellingNote(state, blend?.correctedQuery, isMisspelt),
      ...wholeRoleNote(blend),
    );
    this.#found.hidden = records.length === 0;
    this.#filters?.show(state.filters, isPending ? undefined : facetCounts(records, state.filters));
    this.#list.setAttribute('aria-busy', String(isPending));
    this.#list.hidden = shown.length === 0;
    this.#addResults(findings, shown, duties);
    if (isPending && shown.length === 0) this.#status.textContent = SEARCHING;
    else this.#status.replaceChildren(...foundInWords(shown.length, state), ...this.#firstResult());
    this.#after.replaceChildren(...this.#afterwards(findings, shown.length));
    if (fullText === 'unavailable') this.#showIndex('');
    else this.#hideIndex();
  }

  #addResults(findings: Findings, shown: readonly ListedRecord[], duties: PageDuties['inPage']): void {
    const address = urls.results(toSearchParams(findings.state));
    const results = shown.map(pageKey);
    const { results: before } = this.#shown;
    const isContinued = this.#shown.address === address && before.every((one, index) => results[index] === one);
    const added = (isContinued ? shown.slice(before.length) : shown).map((record) =>
      this.#result(findings, record, duties),
    );
    if (isContinued) this.#list.append(...added);
    else this.#list.replaceChildren(...added);
    this.#shown = { address, results };
  }

  /** The first result in a few words: who does not see it hears it with the count. */
  #firstResult(): HTMLElement[] {
    const parts = ['h2', '[data-part="answer"]', '[data-part="verdict"]'].flatMap(
      (part) => this.#list.querySelector(`li:first-child ${part}`)?.textContent.trim() ?? [],
    );
    return parts.length === 0
      ? []
      : [
          element(
            'span',
            { class: 'visually-hidden' },
            `. First: ${parts.map((part) => part.replace(/[^.?]$/, '$&.')).join(' ')}`,
          ),
        ];
  }

  #result({ blend, question, words }: Findings, record: ListedRecord, duties: PageDuties['inPage']): HTMLElement {
    if (record.kind !== 'duty') return recordResult(record, words.get(pageKey(record)) ?? []);
    const duty = duties.get(record.id);
    if (!duty) throw new Error(`The page has no duty ${record.id}.`);
    const match = blend?.duties.find(({ id }) => id === duty.id);
    return dutyResult(duty, question, match);
  }

  /** What stands under the list: why there is no more, or the way to what the filters hide. */
  #afterwards({ fullText, records, state, blend }: Findings, shown: number): HTMLElement[] {
    const all = urls.results(toSearchParams({ ...state, filters: NO_FILTERS }));
    return [
      ...(fullText === 'complete' && records.length === 0 && blend?.subject === undefined ? nothingFound(state) : []),
      ...(fullText === 'unavailable' ? [element('p', {}, NO_FULL_TEXT)] : []),
      ...(isFiltered(state.filters) && shown < records.length
        ? [element('p', {}, link(all, `Show all ${records.length} results`))]
        : []),
    ];
  }

  #showIndex(why: string): void {
    this.#index.dataset['ready'] = '';
    this.#why.textContent = why;
    this.#index.hidden = false;
  }

  #hideIndex(): void {
    this.#index.dataset['ready'] = '';
    this.#index.hidden = true;
  }
}
