import { pluralise } from '../../wording/formatting.ts';
import { ROLE_NAMES } from '../../wording/labels.ts';
import type { Blend } from '../query/blending.ts';
import { type ParsedSearchParams, QUERY_LIMIT, type SearchState, toSearchParams } from '../query/search-params.ts';
import type { RecordKind } from '../wire/records.ts';
import { element, link } from './dom.ts';
import { urls } from './urls.ts';

/** The labels and sentences of the search. */

/** Kinds of search results: of one, and of many. */
export const RECORD_KIND_NAMES: Readonly<Record<RecordKind, string>> = {
  duty: 'Duty',
  source: 'Source',
  dispute: 'Dispute',
  page: 'Page',
};
export const RECORD_KIND_NAMES_MANY: Readonly<Record<RecordKind, string>> = {
  duty: 'Duties',
  source: 'Sources',
  dispute: 'Disputes',
  page: 'Pages',
};

const SHOWN = 90;

/** Words of a visitor in a sentence of ours, cut to what fits, at a word if there is one, whichever way they are written. */
function quoted(text: string): (Node | string)[] {
  const head = text.slice(0, SHOWN).toWellFormed();
  const fits = text.length <= SHOWN ? text : `${head.replace(/\s\S*$/, '')}…`;
  return ['“', element('bdi', {}, fits), '”'];
}

/** What of the search parameters was left out. */
export function paramsNotes({ unknown, isTruncated }: ParsedSearchParams): HTMLElement[] {
  return [
    ...(isTruncated ? [element('p', {}, `Only the first ${QUERY_LIMIT} characters of the query were searched.`)] : []),
    ...(unknown.length > 0
      ? [
          element(
            'p',
            {},
            'Left out, since no filter is called so: ',
            ...unknown.flatMap(({ facet, value }, index) => [index === 0 ? '' : ', ', `${facet} `, ...quoted(value)]),
            '.',
          ),
        ]
      : []),
  ];
}

/** "Showing results for …", with the way to the words as they were typed, and the way back from there. */
export function spellingNote(state: SearchState, corrected: string | undefined, wouldCorrect: boolean): HTMLElement[] {
  const other = (exact: boolean): string => urls.results(toSearchParams({ ...state, exact }));
  if (corrected !== undefined) {
    return [
      element(
        'p',
        {},
        'Showing results for ',
        ...quoted(corrected),
        '. Search instead for ',
        element('a', { href: other(true) }, ...quoted(state.query)),
        '.',
      ),
    ];
  }
  if (!state.exact || !wouldCorrect) return [];
  return [
    element('p', {}, 'Searched exactly as typed. ', link(other(false), 'Search with the spelling put right'), '.'),
  ];
}

/** In which order the duties of a role stand, and why others do not: who reads down must not take the end for a "no". */
export function wholeRoleNote(blend: Blend | undefined): HTMLElement[] {
  if (!blend?.isWholeRole || blend.role === undefined) return [];
  const given = `The two roles side by side, then the duties that all sources, or most, give to the ${ROLE_NAMES[blend.role]}`;
  return [element('p', {}, `${given}, those that both share, and those on which sources disagree.`)];
}

/** How much was found, for the line above the results, which is read out when it changes. */
export function foundInWords(count: number, { query }: SearchState): (Node | string)[] {
  const asked = query === '' ? [' with these filters'] : [' for ', ...quoted(query)];
  return [count === 0 ? 'No results' : pluralise(count, 'result'), ...asked];
}

/** Why there is no full text among the results. */
export const NO_FULL_TEXT =
  'The full text could not be searched: its index does not load or does not answer in this browser. Only the names of the duties were; all of them are below.';

/** Why there is nothing but the index of duties. */
export const NO_SEARCH =
  'The search could not be started: its files do not load or do not answer. Here are all duties; this browser can search the page itself.';

/** What stands above the index of duties after a search that found nothing. */
export const NOTHING_FOUND =
  'Nothing here answers that: ask for a duty in other words, for a source by name or for one of the two roles, or look through all duties below.';
