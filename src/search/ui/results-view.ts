import { pageKey } from '../../model/page-reference.ts';
import { applyFilters, facetCounts } from '../query/facets.ts';
import type { ListedRecord } from '../wire/records-file.ts';
import { type Facet, NO_FILTERS, type ParsedSearchParams, isFiltered, toSearchParams } from '../query/search-params.ts';
import { urls } from './urls.ts';
import { element, link, required } from './dom.ts';
import { type FacetNames, FilterPanel } from './filters.ts';
import type { Findings } from './find-results.ts';
import type { ResultsFrame } from './frame.ts';
import {
  FULL_TEXT_NOTES,
  foundInWords,
  nothingFound,
  paramsNotes,
  questionNotes,
  spellingNote,
  wholeRoleNote,
} from './messages.ts';
import type { DutyById } from './page-index.ts';
import { dutyResult, recordResult } from './result.ts';

/** Says something in a place that is read out when it changes: what stands there already is not said again. */
function say(place: HTMLElement, said: readonly HTMLElement[]): void {
  if (place.innerHTML !== said.map(({ outerHTML }) => outerHTML).join('')) place.replaceChildren(...said);
}

/** Fills the places of the results page with what a search finds. */
export class ResultsView {
  readonly #frame: ResultsFrame;
  #filters: FilterPanel | undefined;

  constructor(frame: ResultsFrame) {
    this.#frame = frame;
  }

  /** Makes the filters once their names are known. */
  addFilters(names: FacetNames, choose: (facet: Facet, value: string) => void): void {
    const panel = required('#search-filters');
    if (panel instanceof HTMLDetailsElement) this.#filters ??= new FilterPanel(panel, names, choose);
  }

  /** Shows what was found so far. Results that are shown already stay where they are; more are added below. */
  show(read: ParsedSearchParams, findings: Findings, duties: DutyById): void {
    const { notes, found: place, list, status, after } = this.#frame;
    const { state, records, fullText, blend, isMisspelt } = findings;
    const shown = applyFilters(records, state.filters);
    const isPending = fullText === 'pending';
    const said = [
      ...paramsNotes(read),
      ...questionNotes(findings),
      ...spellingNote(state, blend?.correctedQuery, isMisspelt),
      ...wholeRoleNote(blend),
    ];
    say(notes, said);
    place.hidden = records.length === 0;
    this.#filters?.show(state.filters, isPending ? undefined : facetCounts(records, state.filters));
    list.setAttribute('aria-busy', String(isPending));
    list.hidden = shown.length === 0;
    this.#addResults(findings, shown, duties);
    say(after, this.#afterwards(findings, shown.length));
    if (!isPending || shown.length > 0) {
      const found = foundInWords(shown.length, state, fullText === 'complete');
      status.replaceChildren(...found, ...(shown.length > 0 ? [this.#heard()] : []));
    }
    if (fullText === 'complete' || isPending) this.#frame.hideIndex();
    else this.#frame.showIndex('');
  }

  /** For who does not see the page. */
  #heard(): HTMLElement {
    return element('span', { class: 'visually-hidden' }, `. ${this.#firstResult().join(' ')}`);
  }

  #addResults(findings: Findings, shown: readonly ListedRecord[], duties: DutyById): void {
    const { list } = this.#frame;
    const address = urls.results(toSearchParams(findings.state));
    const results = shown.map(pageKey);
    const { address: its, results: before } = this.#frame.shown;
    const isContinued = its === address && before.every((one, index) => results[index] === one);
    const added = (isContinued ? shown.slice(before.length) : shown).map((record) =>
      this.#result(findings, record, duties),
    );
    const [first] = shown;
    if (isContinued && first) this.#complete(this.#result(findings, first, duties));
    if (isContinued) list.append(...added);
    else list.replaceChildren(...added);
    this.#frame.shown = { address, results };
  }

  /** Adds to the answer that stood before everything else (`sureAnswer`) its evidence. */
  #complete(whole: HTMLElement): void {
    const stands = this.#frame.list.querySelector('li:first-child > [data-part="evidence"]:empty');
    const evidence = whole.querySelector('[data-part="evidence"]');
    if (evidence) stands?.replaceWith(evidence);
    else stands?.remove();
  }

  /** The first result in a few words. */
  #firstResult(): string[] {
    const parts = ['h2', '[data-part="answer"]', '[data-part="verdict"]'].flatMap(
      (part) => this.#frame.list.querySelector(`li:first-child ${part}`)?.textContent.trim() ?? [],
    );
    return parts.length === 0 ? [] : ['First:', ...parts.map((part) => part.replace(/[^.?]$/, '$&.'))];
  }

  #result({ blend, question, passages }: Findings, record: ListedRecord, duties: DutyById): HTMLElement {
    if (record.kind !== 'duty') return recordResult(record, passages.get(pageKey(record)));
    return dutyResult(
      duties(record.id),
      question,
      blend?.duties.find(({ id }) => id === record.id),
      passages.get(pageKey(record)),
    );
  }

  /** What stands under the list: why there is no more, or the way to what the filters hide. */
  #afterwards({ fullText, records, state, blend }: Findings, shown: number): HTMLElement[] {
    const all = urls.results(toSearchParams({ ...state, filters: NO_FILTERS }));
    return [
      ...(fullText === 'complete' && records.length === 0 && blend?.subject === undefined ? nothingFound(state) : []),
      ...(fullText === 'complete' || fullText === 'pending' ? [] : [element('p', {}, FULL_TEXT_NOTES[fullText])]),
      ...(isFiltered(state.filters) && shown < records.length
        ? [element('p', {}, link(all, `Show all ${records.length} results`))]
        : []),
    ];
  }
}
