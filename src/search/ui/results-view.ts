import { facetCounts, filtered } from '../query/facets.ts';
import type { ListedRecord } from '../wire/records-file.ts';
import { type Facet, NO_FILTERS, type ReadState, isFiltered, stateParams } from '../query/search-params.ts';
import { urls } from './urls.ts';
import { element, link, required } from './dom.ts';
import { type FacetNames, FilterPanel } from './filters.ts';
import type { Duties } from './duties.ts';
import type { Findings } from './find-results.ts';
import {
  NOTHING_FOUND,
  NO_FULL_TEXT,
  NO_SEARCH,
  addressNotes,
  foundInWords,
  spellingNote,
  wholeRoleNote,
} from './messages.ts';
import { dutyResult, recordResult } from './result.ts';

const SEARCHING = 'Searching…';

const DUTY = /^\/duties\/([^/]+)\/$/;

/** The places of the search page that results go to. */
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
  /** The search whose results stand, and their addresses in order. */
  #standing: { readonly address: string; readonly results: readonly string[] } = { address: '', results: [] };

  /** Makes the filters once their names are known. */
  addFilters(names: FacetNames, choose: (facet: Facet, value: string) => void): void {
    const panel = required('#search-filters');
    if (panel instanceof HTMLDetailsElement) this.#filters ??= new FilterPanel(panel, names, choose);
  }

  /** The page as it is without a search, with a sentence above its index where there is something to say. */
  showIndexOnly({ why = '', notes = [] }: { readonly why?: string; readonly notes?: readonly Node[] } = {}): void {
    this.#standing = { address: '', results: [] };
    for (const place of [this.#list, this.#after, this.#status]) place.replaceChildren();
    this.#notes.replaceChildren(...notes);
    this.#found.hidden = true;
    this.#examples.hidden = why !== '';
    this.#showIndex(why);
  }

  /** Says that nothing could be sought. */
  showFailure(): void {
    this.showIndexOnly({ why: NO_SEARCH });
  }

  /** Takes the index away while something is sought. What stands keeps standing. */
  showWaiting(): void {
    if (this.#standing.results.length === 0) this.#status.textContent = SEARCHING;
    this.#examples.hidden = true;
    this.#hideIndex();
    this.#list.setAttribute('aria-busy', 'true');
  }

  /** Shows what was found so far. What stands already keeps its place: more goes below it. */
  show(read: ReadState, findings: Findings, answers: Duties['answers']): void {
    const { state, records, fullText, plan, isMisspelt } = findings;
    const shown = filtered(records, state.filters);
    const waits = fullText === 'awaited';
    this.#notes.replaceChildren(
      ...addressNotes(read),
      ...spellingNote(state, plan?.corrected, isMisspelt),
      ...wholeRoleNote(plan),
    );
    this.#found.hidden = records.length === 0;
    this.#filters?.show(state.filters, waits ? undefined : facetCounts(records, state.filters));
    this.#list.setAttribute('aria-busy', String(waits));
    this.#list.hidden = shown.length === 0;
    this.#addResults(findings, shown, answers);
    if (waits && shown.length === 0) this.#status.textContent = SEARCHING;
    else this.#status.replaceChildren(...foundInWords(shown.length, state), ...this.#firstResult());
    this.#after.replaceChildren(...this.#afterwards(findings, shown.length));
    if (fullText === 'missing') this.#showIndex('');
    else if (!waits && records.length === 0) this.#showIndex(NOTHING_FOUND);
    else this.#hideIndex();
  }

  #addResults(findings: Findings, shown: readonly ListedRecord[], answers: Duties['answers']): void {
    const address = urls.results(stateParams(findings.state));
    const results = shown.map((record) => record.address);
    const { results: before } = this.#standing;
    const goesOn = this.#standing.address === address && before.every((one, place) => results[place] === one);
    const added = (goesOn ? shown.slice(before.length) : shown).map((record) =>
      this.#result(findings, record, answers),
    );
    if (goesOn) this.#list.append(...added);
    else this.#list.replaceChildren(...added);
    this.#standing = { address, results };
  }

  /** The first result in a few words: who does not see it stand there hears it with the count. */
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

  #result({ plan, question, words }: Findings, record: ListedRecord, answers: Duties['answers']): HTMLElement {
    const id = DUTY.exec(record.address)?.[1];
    if (id === undefined) return recordResult(record, words.get(record.address) ?? []);
    const match = plan?.duties.find((duty) => duty.id === id);
    return dutyResult(required(`[data-duty="${id}"]`, this.#index), answers[id], question, match);
  }

  /** What stands under the list: why there is no more, or the way to what the filters hide. */
  #afterwards({ fullText, records, state }: Findings, shown: number): HTMLElement[] {
    const all = urls.results(stateParams({ ...state, filters: NO_FILTERS }));
    return [
      ...(fullText === 'missing' ? [element('p', {}, NO_FULL_TEXT)] : []),
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
