import type { DutyMatch } from '../query/find-duties.ts';
import { ForeignVersion } from '../wire/versioned.ts';
import { required } from './dom.ts';
import type { Duties } from './duties.ts';
import { dutyResult, shownDuty } from './duty-result.ts';

const SEARCHING = 'Searching…';
const MEANWHILE = 'Here are all duties; this browser can search the page itself.';

/** Why there is nothing but the list of all duties. */
const WHY = {
  slow: `The search is still loading. ${MEANWHILE}`,
  failed: `The search could not be started: its files do not load or do not answer. ${MEANWHILE}`,
  foreign: `The search could not be started: the site was published anew since this page was opened. Reload the page to search. ${MEANWHILE}`,
} as const;
type Why = keyof typeof WHY;

/** Which kind of failure an error is. */
export const failureOf = (error: unknown): 'failed' | 'foreign' =>
  error instanceof ForeignVersion ? 'foreign' : 'failed';

/** The places of the results page, and what they show before and without a whole search. */
export class ResultsFrame {
  readonly examples = required('#search-examples');
  readonly status = required('#search-status');
  readonly notes = required('#search-notes');
  readonly found = required('#search-found');
  readonly list = required('#search-results');
  readonly after = required('#search-after');
  readonly #index = required('#duty-index');
  readonly #why = required('#duty-index-why');
  /** The address of the search whose results are shown, and the keys of their pages in order. */
  shown: { readonly address: string; readonly results: readonly string[] } = { address: '', results: [] };

  /** The page as it is without a search, with a sentence above its list of duties where there is something to say. */
  showIndexOnly({ why, notes = [] }: { readonly why?: Why; readonly notes?: readonly Node[] } = {}): void {
    this.shown = { address: '', results: [] };
    for (const part of [this.list, this.after, this.status]) part.replaceChildren();
    this.notes.replaceChildren(...notes);
    this.found.hidden = true;
    this.examples.hidden = why !== undefined;
    this.showIndex(why === undefined ? '' : WHY[why]);
  }

  /** Says why the search goes no further; an answer that stands already stays, with all duties below. */
  showFailure(error: unknown): void {
    const why = failureOf(error);
    this.list.setAttribute('aria-busy', 'false');
    if (this.shown.results.length === 0) this.showIndexOnly({ why });
    else this.showIndex(WHY[why]);
    this.status.textContent = '';
  }

  /** Hides the list of all duties while something is searched for. Results that are shown stay. */
  showWaiting(): void {
    if (this.shown.results.length === 0) this.status.textContent = SEARCHING;
    this.examples.hidden = true;
    this.hideIndex();
    this.list.setAttribute('aria-busy', 'true');
  }

  /** Shows the duty that answers beyond doubt, before anything else is there; it stays where it is. */
  showFirst(address: string, duties: Duties, match: DutyMatch): void {
    this.found.hidden = false;
    this.list.hidden = false;
    this.list.replaceChildren(dutyResult(shownDuty(duties, match.id), match));
    this.shown = { address, results: [`duty ${match.id}`] };
  }

  showIndex(why: string): void {
    this.#index.dataset['ready'] = '';
    this.#why.textContent = why;
    this.#index.hidden = false;
  }

  hideIndex(): void {
    this.#index.dataset['ready'] = '';
    this.#index.hidden = true;
  }
}
