import { pluralise } from '../../wording/formatting.ts';
import { ROLE_NAMES } from '../../wording/labels.ts';
import type { Blend } from '../query/blending.ts';
import type { Subject } from '../query/topics.ts';
import type { Findings } from './find-results.ts';
import {
  type ParsedSearchParams,
  QUERY_LIMIT,
  type SearchState,
  isFiltered,
  toSearchParams,
} from '../query/search-params.ts';
import type { RecordKind } from '../wire/record-kinds.ts';
import { element, link } from './dom.ts';
import { urls } from './urls.ts';

/** The labels and sentences of the search. */

/** Kinds of search results: of one, and of many. */
export const RECORD_KIND_NAMES: Readonly<Record<RecordKind, string>> = {
  duty: 'Duty',
  claim: 'Statement',
  source: 'Source',
  dispute: 'Dispute',
  page: 'Page',
};
export const RECORD_KIND_NAMES_MANY: Readonly<Record<RecordKind, string>> = {
  duty: 'Duties',
  claim: 'Statements',
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
    ...(isTruncated ? [element('p', {}, `Only the first ${QUERY_LIMIT} characters were searched.`)] : []),
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
  const given = `The page of the role and the two roles side by side, then the duties that all sources, or most, give to the ${ROLE_NAMES[blend.role]}`;
  return [element('p', {}, `${given}, those that both share, and those on which sources disagree.`)];
}

/** How much was found, for the line above the results, which is read out when it changes. */
export function foundInWords(count: number, { query, filters }: SearchState, isWhole: boolean): (Node | string)[] {
  const asked = [
    ...(query === '' ? [] : [' for ', ...quoted(query)]),
    isFiltered(filters) ? ' with these filters' : '',
  ];
  // Nobody knows that there is nothing before everything was searched.
  const none = isWhole ? 'No results' : 'Nothing among the names of the duties';
  return [count === 0 ? none : pluralise(count, 'result'), ...asked];
}

const ALL_BELOW = 'Only the names of the duties were; all of them are below.';

/** Why there is no full text among the results. */
export const FULL_TEXT_NOTES = {
  slow: 'The full text is still loading; what it finds will be added here. All duties are below meanwhile.',
  failed: `The full text could not be searched: its index does not load, or is not whole. ${ALL_BELOW}`,
  foreign: `The full text could not be searched: the site was published anew since this page was opened. Reload the page to search it. ${ALL_BELOW}`,
} as const;

/** What is said where somebody searches for nothing. */
export const NOTHING_ASKED = 'Nothing was searched for: the field is empty.';

/** What stands below a search that found nothing: short, with the ways on. */
export function nothingFound({ query }: SearchState): HTMLElement[] {
  return [
    element(
      'p',
      {},
      query === ''
        ? 'Nothing has all of these filters. '
        : 'Try another word for the task, a person’s name, or one of the two roles. ',
      link(urls.page({ kind: 'page', id: 'duties' }), 'All duties, by group and A–Z'),
      '.',
    ),
  ];
}

const WHO_DOES_WHAT = 'This site says who does which work';

/** What is said of a subject that the site does not answer, or answers in part. */
const SUBJECT_NOTES: Readonly<Record<Subject, string>> = {
  pay: `${WHO_DOES_WHAT}; it has nothing on pay.`,
  'one-person': `${WHO_DOES_WHAT}, and what sources say of one person in both jobs.`,
  'first-hire': `${WHO_DOES_WHAT}, not whom to hire first. What each of the two does may help you to decide.`,
  'reporting-line': `${WHO_DOES_WHAT}. On where the two roles belong in an organisation, see “place in the organisation” among what is compared.`,
  judged: `${WHO_DOES_WHAT}. On how the two are judged, see “measure of success” among what is compared.`,
  'other-jobs': `${WHO_DOES_WHAT} of two jobs only, the community manager and the social media manager.`,
  'team-size': `${WHO_DOES_WHAT}; it has nothing on how many people that takes.`,
  hours: `${WHO_DOES_WHAT}; it has nothing on working hours or places of work.`,
  career: `${WHO_DOES_WHAT}; it has nothing on careers, degrees or applications.`,
  tools: `${WHO_DOES_WHAT}; it recommends no tools.`,
  ai: `${WHO_DOES_WHAT}; it has nothing on what AI changes.`,
};

/** What is said of the question itself before its results. */
export function questionNotes({
  blend,
  language,
  searched,
}: Pick<Findings, 'blend' | 'language' | 'searched'>): HTMLElement[] {
  if (blend === undefined) return [];
  const note = (...children: (Node | string)[]): HTMLElement => element('p', {}, ...children);
  const missing = blend.missing.flatMap((word, index) => [index === 0 ? '' : ', ', ...quoted(word)]);
  return [
    ...(blend.isDanger ? [note('If somebody may be in danger now, call your emergency number first.')] : []),
    ...(language === undefined
      ? []
      : [
          note(
            `This site is in English. It looks as if you asked in ${language}. `,
            ...(searched === '' ? [] : ['Showing results for ', ...quoted(searched), '.']),
          ),
        ]),
    ...(blend.subject === undefined ? [] : [note(SUBJECT_NOTES[blend.subject])]),
    ...(blend.isNegated
      ? [
          note(
            'You asked whose job it is not. Only a source that says so counts as a no; what a source leaves out never does.',
          ),
        ]
      : []),
    ...(blend.missing.length === 0
      ? []
      : [note('Nothing found for ', ...missing, '. These are results for the rest of your words.')]),
  ];
}
