import type { Stance } from '../schema/claim.ts';
import type { TextDate } from '../schema/date.ts';
import type { RoleId } from '../schema/role.ts';
import type { ReadingDepth } from '../schema/text.ts';
import type { QuoteState } from '../model/catalog.ts';
import type { RoleAnswer, Scope } from '../model/judgement.ts';
import type { Cell, CellValue, Statement, Verdict, VerdictValue } from '../model/verdict.ts';

/** The words for what is computed, in one place, so that every page, record and export says the same. */

export const ROLE_NAMES: Readonly<Record<RoleId, string>> = {
  'community-manager': 'community manager',
  'social-media-manager': 'social media manager',
};

/** At the beginning of a line or in a list of choices. */
export const ROLE_TITLES: Readonly<Record<RoleId, string>> = {
  'community-manager': 'Community manager',
  'social-media-manager': 'Social media manager',
};

export const VERDICT_NAMES: Readonly<Record<VerdictValue, string>> = {
  'community-manager': 'Community manager',
  'social-media-manager': 'Social media manager',
  shared: 'Shared by both',
  split: 'Sources split',
  unassigned: 'Given to neither',
};

export const CELL_NAMES: Readonly<Record<CellValue, string>> = {
  'community-manager': 'Community manager',
  'social-media-manager': 'Social media manager',
  both: 'Both',
  denies: 'Denies',
  qualifies: 'Qualifies',
  silent: 'Silent',
};

/** Cells of the matrix, where there is little room. */
export const MATRIX_WORDS: Readonly<Record<CellValue, string>> = {
  'community-manager': 'CM',
  'social-media-manager': 'SMM',
  both: 'both',
  denies: 'denies',
  qualifies: 'qualifies',
  silent: 'silent',
};

/** What a mark says of one source, in a legend. */
export const LEGEND: Readonly<Record<CellValue, string>> = {
  'community-manager': 'gives it to the community manager',
  'social-media-manager': 'gives it to the social media manager',
  both: 'gives it to both',
  denies: 'denies it to a role',
  qualifies: 'speaks of it without giving or denying it',
  silent: 'silent: nothing in what was read',
};

/** Headings over the sources that say the same of a duty. */
export const CAMP_HEADINGS: Readonly<Record<Exclude<CellValue, 'silent'>, string>> = {
  'community-manager': 'Gives it to the community manager',
  'social-media-manager': 'Gives it to the social media manager',
  both: 'Gives it to both',
  denies: 'Denies it to a role, and gives it to none',
  qualifies: 'Speaks of it without giving or denying it',
};

/** What silence means: most texts could be read only in part, so it is the reader's silence, never a no. */
export const SILENCE = 'nothing in what was read';

/** "denies it to the community manager": what sources that give a duty to no role say, and of which. */
export function deniesInWords(count: number, roles: readonly RoleId[]): string {
  return `${count === 1 ? 'denies' : 'deny'} it to the ${list(roles.map((role) => ROLE_NAMES[role]))}`;
}

const STANCE_VERBS: Readonly<Record<Stance, string>> = {
  assigns: 'Gives it to',
  denies: 'Denies it to',
  qualifies: 'Only qualifies, about',
};

/** What a claim says of its role and one duty: "Denies it to the community manager". */
export function stanceInWords({ role, stance }: Statement): string {
  return `${STANCE_VERBS[stance]} ${role === 'both' ? 'both roles' : `the ${ROLE_NAMES[role]}`}`;
}

export const QUOTE_STATES: Readonly<Record<QuoteState, string>> = {
  checked: 'checked by program against the text it was read in',
  'not-checkable': 'not yet checkable by program: no fingerprint covers it',
};

export const DEPTH_NAMES: Readonly<Record<ReadingDepth, string>> = {
  whole: 'read whole',
  part: 'read in part',
  quoted: 'known only as quoted',
  title: 'only the title is known',
};

/** "1 source", "7 sources". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function splitCount({ agreement }: Verdict): string {
  const parts: [number, string][] = [
    [agreement['community-manager'], 'for the community manager'],
    [agreement['social-media-manager'], 'for the social media manager'],
    [agreement.both, 'for both'],
    [agreement.denies, agreement.denies === 1 ? 'denies' : 'deny'],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, rest], index) => (index === 0 ? `${counted(count, 'source')} ${rest}` : `${count} ${rest}`))
    .join(', ');
}

function sharedCount({ agreement }: Verdict): string {
  const { both } = agreement;
  const alone = (['community-manager', 'social-media-manager'] as const)
    .filter((role) => agreement[role] > 0)
    .map((role) => `, ${agreement[role]} to the ${ROLE_NAMES[role]} alone`);
  return `${counted(both, 'source')} ${both === 1 ? 'gives' : 'give'} it to both${alone.join('')}`;
}

/** The count that a verdict never stands without: "7 sources, none against". */
export function countInWords(verdict: Verdict, scope: Scope = 'all'): string {
  const { value, agreement } = verdict;
  switch (value) {
    case 'community-manager':
    case 'social-media-manager':
      return `${counted(agreement[value], 'source')}, none against`;
    case 'shared':
      return sharedCount(verdict);
    case 'split':
      return splitCount(verdict);
    case 'unassigned':
      return scope === 'core' ? 'none of the five gives it to either' : 'nobody who was read gives it to either';
    default:
      return value satisfies never;
  }
}

/** A verdict with its count: "Community manager: 7 sources, none against". */
export function verdictInWords(verdict: Verdict, scope: Scope = 'all'): string {
  return `${VERDICT_NAMES[verdict.value]}: ${countInWords(verdict, scope)}`;
}

/** What a source says of a duty, after its name: "gives it to the community manager". */
export function cellInWords({ value, denies }: Cell): string {
  const denied = `denies it to ${denies.length > 1 ? 'both roles' : list(denies.map((role) => `the ${ROLE_NAMES[role]}`))}`;
  switch (value) {
    case 'community-manager':
    case 'social-media-manager':
    case 'both':
      return denies.length > 0 ? `${LEGEND[value]} and ${denied}` : LEGEND[value];
    case 'denies':
      return denied;
    case 'qualifies':
      return LEGEND.qualifies;
    case 'silent':
      return SILENCE;
    default:
      return value satisfies never;
  }
}

const NAMED = 3;

/** "Happe and Ng give", "Happe, Ng, Isaf and 4 more give". */
function sourcesDo(sources: readonly { readonly short: string }[], one: string, many: string): string {
  const names = sources.slice(0, NAMED).map(({ short }) => short);
  const rest = sources.length - names.length;
  return `${list(rest > 0 ? [...names, `${rest} more`] : names)} ${sources.length === 1 ? one : many}`;
}

/** What is judged of a duty, as far as a question about a role needs it. */
interface Judged {
  readonly cells: readonly (Cell & { readonly source: { readonly short: string } })[];
  readonly verdict: { readonly all: Verdict };
}

function givenToOther({ cells }: Judged, role: RoleId): string {
  const other = role === 'community-manager' ? 'social-media-manager' : 'community-manager';
  const givers = cells.filter(({ value }) => value === other).map(({ source }) => source);
  if (givers.length === 0) return 'nobody who was read gives it to either';
  return `${sourcesDo(givers, 'gives', 'give')} it to the ${ROLE_NAMES[other]}`;
}

/** A question whether a role does a duty, answered: silence reads "no source says so", never "no". */
export function roleAnswerInWords(answer: RoleAnswer, role: RoleId, judged: Judged): string {
  const count = countInWords(judged.verdict.all);
  switch (answer) {
    case 'yes':
      return `Yes: ${count}`;
    case 'yes-and-both':
      return `Yes, and to both: ${count}`;
    case 'split':
      return `Sources split: ${count}`;
    case 'no': {
      const deniers = judged.cells.filter(({ denies }) => denies.includes(role)).map(({ source }) => source);
      const who = sourcesDo(deniers, 'denies', 'deny');
      return `No: ${who} it to the ${ROLE_NAMES[role]} and no source gives it to that role; ${givenToOther(judged, role)}`;
    }
    case 'no-source':
      return `No source says so; ${givenToOther(judged, role)}`;
    default:
      return answer satisfies never;
  }
}

/** The core's verdict where it is another than that of all sources: "core five: sources split". */
export function coreInWords({ core, all }: Readonly<Record<'core' | 'all', Verdict>>): string | undefined {
  return core.value === all.value ? undefined : `core five: ${VERDICT_NAMES[core.value].toLowerCase()}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A calendar date for people: "17 March 2010", "March 2010", "2010". */
export function dateInWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The date of a text for people: "before 15 October 2013", "undated". */
export function textDateInWords(date: TextDate): string {
  if (date === 'unknown') return 'undated';
  if (typeof date === 'string') return dateInWords(date);
  if ('before' in date) return `before ${dateInWords(date.before)}`;
  if ('after' in date) return `after ${dateInWords(date.after)}`;
  return `between ${dateInWords(date.between[0])} and ${dateInWords(date.between[1])}`;
}

/** The year for a citation mark: "2010", "by 2013", "2008 or later", "undated". */
export function yearInWords(date: TextDate): string {
  if (date === 'unknown') return 'undated';
  if (typeof date === 'string') return date.slice(0, 4);
  if ('before' in date) return `by ${date.before.slice(0, 4)}`;
  if ('after' in date) return `${date.after.slice(0, 4)} or later`;
  const [from, to] = [date.between[0].slice(0, 4), date.between[1].slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}

/** The same words to begin a sentence with. */
export function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "a, b and c". */
export function list(items: readonly string[], last = 'and'): string {
  const head = items.slice(0, -1);
  const tail = items.at(-1) ?? '';
  return head.length === 0 ? tail : `${head.join(', ')} ${last} ${tail}`;
}

/** At most so many characters, cut at a word: for titles. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, text.lastIndexOf(' ', length)).replace(/[\s,;:.]+$/, '')}…`;
}
