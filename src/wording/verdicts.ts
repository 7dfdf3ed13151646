import type { RoleId } from '../schema/role.ts';
import type { Answer } from '../model/judgement.ts';
import type { Scope } from '../model/scope.ts';
import { type Agreement, type Cell, type Statement, assigningSources, roleOf } from '../model/verdict.ts';
import { capitalise, formatList, numberInWords, pluralise } from './formatting.ts';
import { CERTAINTY_NAMES, CERTAINTY_REASON_NAMES, LEGEND, ROLE_NAMES, VERDICT_NAMES } from './labels.ts';

/** Statements, cells and answers in words. */

const BOTH: readonly RoleId[] = ['community-manager', 'social-media-manager'];

/** "the community manager’s job", "either role’s job". */
function jobOf(roles: readonly RoleId[]): string {
  return roles.length > 1 ? 'either role’s job' : `the ${roles.map((role) => ROLE_NAMES[role]).join('')}’s job`;
}

/** What a claim says of its role and one duty: "Says it’s not the community manager’s job". */
export function stanceInWords({ role, stance }: Statement): string {
  const job = role === 'both' ? 'both roles’ job' : `the ${ROLE_NAMES[role]}’s job`;
  switch (stance) {
    case 'assigns':
      return `Says it’s ${job}`;
    case 'denies':
      return `Says it’s not ${role === 'both' ? 'either role’s job' : job}`;
    case 'mentions':
      return 'Mentions it without saying whose job it is';
    default:
      return stance satisfies never;
  }
}

/** "says it’s not the community manager’s job": what sources that assign it to nobody say. */
export function deniesInWords(count: number, roles: readonly RoleId[]): string {
  return `${say(count)} it’s not ${jobOf(roles)}`;
}

/** What a source says of a duty, after its name: "says it’s the community manager’s job". */
export function cellInWords({ value, denies }: Cell): string {
  switch (value) {
    case 'community-manager':
    case 'social-media-manager':
    case 'both':
      return denies.length > 0 ? `${LEGEND[value]} and not ${jobOf(denies)}` : LEGEND[value];
    case 'denies':
      return `says it’s not ${jobOf(denies)}`;
    case 'mentions':
    case 'none':
      return LEGEND[value];
    default:
      return value satisfies never;
  }
}

/** "; one says it’s not the community manager’s job", or nothing. */
export function denialsInWords({ notCommunityManager, notSocialMediaManager }: Agreement): string {
  return [
    { count: notCommunityManager, role: BOTH.slice(0, 1) },
    { count: notSocialMediaManager, role: BOTH.slice(1) },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, role }) => `; ${numberInWords(count)} ${deniesInWords(count, role)}`)
    .join('');
}

/** Each answer that sources give with their number, the most first: "7 community manager", "6 both". */
function camps(agreement: Agreement): { readonly count: number; readonly who: string }[] {
  return [
    { count: agreement.communityManager, who: ROLE_NAMES['community-manager'] },
    { count: agreement.socialMediaManager, who: ROLE_NAMES['social-media-manager'] },
    { count: agreement.both, who: 'both' },
  ]
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

const say = (count: number): string => (count === 1 ? 'says' : 'say');

/** What the smaller camps say: ", 6 social media manager, 3 both"; with the verb where the sentence has another one. */
function othersInWords(agreement: Agreement, withVerb = false): string {
  return camps(agreement)
    .slice(1)
    .map(({ count, who }) => `, ${count} ${withVerb ? `${say(count)} ` : ''}${who}`)
    .join('');
}

/** "7 of 16 sources say community manager, 6 social media manager, 3 both". */
function disagreement(agreement: Agreement): string {
  const [first = { count: 0, who: '' }, ...others] = camps(agreement);
  const whole = assigningSources(agreement);
  if (others.length === 0) return `${whole === 1 ? 'one source says' : `${whole} sources say`} ${first.who}`;
  return `${first.count} of ${whole} sources ${say(first.count)} ${first.who}${othersInWords(agreement)}`;
}

/** Whose counts are told: of a scope, or of what a reader chose. */
export type CountedScope = Scope | 'chosen';

/** Where none assigns a duty. The count of the main sources always follows the words "our main sources". */
const NONE: Readonly<Record<CountedScope, string>> = {
  core: 'none of them',
  all: 'none of our sources',
  'until-2013': 'none of our sources',
  'since-2014': 'none of our sources',
  chosen: 'none of the chosen sources',
};

/** The count without the sources that only say whose job it is not. */
function countOf({ value, agreement }: Answer, scope: CountedScope): string {
  const whole = assigningSources(agreement);
  switch (value) {
    case 'community-manager':
    case 'social-media-manager':
      return whole === 1 ? 'one source only' : whole === 2 ? 'both sources agree' : `all ${whole} sources agree`;
    case 'mostly-community-manager':
      return `${agreement.communityManager} of ${whole} sources`;
    case 'mostly-social-media-manager':
      return `${agreement.socialMediaManager} of ${whole} sources`;
    case 'shared':
      return whole === 1 ? 'one source only' : `${agreement.both} of ${whole} sources say both`;
    case 'disputed':
      return disagreement(agreement);
    case 'unassigned':
      return `${NONE[scope]} assigns it to either role`;
    default:
      return value satisfies never;
  }
}

/** The count that an answer never stands without, and what contradicts it: "18 of 27 sources". */
export function countInWords(verdict: Answer, scope: CountedScope = 'all'): string {
  return `${countOf(verdict, scope)}${denialsInWords(verdict.agreement)}`;
}

/** The count by role, as the page of a duty says it: "18 of 27 sources say community manager, 5 both, 4 …". */
export function fullCountInWords(verdict: Answer, scope: Scope = 'all'): string {
  const isMajority = verdict.value.startsWith('mostly-');
  return isMajority
    ? `${disagreement(verdict.agreement)}${denialsInWords(verdict.agreement)}`
    : countInWords(verdict, scope);
}

/** Whose a duty is, to begin the sentence that answers: "Mostly the community manager’s job". */
function answerInWords(verdict: Answer): string {
  const ownership = ownershipInWords(verdict) ?? (verdict.value === 'shared' ? 'both roles’ job' : undefined);
  return ownership === undefined ? VERDICT_NAMES[verdict.value] : capitalise(ownership);
}

/**
 * The sentence with which the page of a duty answers, in two parts: "Mostly the community manager’s job", and
 * "18 of 27 sources say so, 5 say both, 4 say social media manager".
 */
export function answerSentence(verdict: Answer): { readonly answer: string; readonly count: string } {
  const { value, agreement } = verdict;
  const whole = assigningSources(agreement);
  const isCounted = value.startsWith('mostly-') || (value === 'shared' && whole > 1);
  const most = Math.max(agreement.communityManager, agreement.socialMediaManager, agreement.both);
  const count = isCounted
    ? `${most} of ${whole} sources say so${othersInWords(agreement, true)}${denialsInWords(agreement)}`
    : countInWords(verdict);
  return { answer: answerInWords(verdict), count };
}

/** An answer with its count: "Mostly community manager: 18 of 27 sources". */
export function verdictInWords(verdict: Answer, scope: Scope = 'all'): string {
  return `${VERDICT_NAMES[verdict.value]}: ${countInWords(verdict, scope)}`;
}

/** How well an answer is supported, and why not better: "Thinly supported: few sources, second-hand only". */
export function certaintyInWords({ certainty: { level, reasons } }: Answer): string {
  const why = reasons.map((reason) => CERTAINTY_REASON_NAMES[reason]).join(', ');
  return capitalise(why === '' ? CERTAINTY_NAMES[level] : `${CERTAINTY_NAMES[level]}: ${why}`);
}

/** The answer of the main sources where it is another than that of all: "our main sources: sources disagree". */
export function coreInWords({ core, all }: Readonly<Record<'core' | 'all', Answer>>): string | undefined {
  return core.value === all.value ? undefined : `our main sources: ${VERDICT_NAMES[core.value].toLowerCase()}`;
}

/** The count across all sources, and the answer of the main sources where it is another. */
export function countAndCoreInWords(verdict: Readonly<Record<'core' | 'all', Answer>>): string {
  return [countInWords(verdict.all), coreInWords(verdict)].filter((part) => part !== undefined).join('; ');
}

/** Whose a duty is, within a sentence: "mostly the community manager’s job". */
export function ownershipInWords({ value }: Answer): string | undefined {
  const role = roleOf(value);
  return role && `${value === role ? '' : 'mostly '}the ${ROLE_NAMES[role]}’s job`;
}

/** How many sources there are, with the sources that say whose job it is not: the whole of the answer's count. */
export function sourcesCounted({ agreement }: Answer): string {
  return pluralise(assigningSources(agreement), 'source');
}

/** The roles of which sources say that it is not their job. */
export function deniedRoles(cells: readonly Cell[]): RoleId[] {
  return BOTH.filter((role) => cells.some(({ denies }) => denies.includes(role)));
}

/** "Ng and Isaf". */
export function namesOf(sources: readonly { readonly short: string }[]): string {
  return formatList(sources.map(({ short }) => short));
}
