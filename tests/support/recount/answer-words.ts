import {
  ASSIGNS,
  type Agreement,
  type Answer,
  type AnswerValue,
  BOTH,
  CM,
  type Cell,
  type CellValue,
  DENIES,
  DISPUTED,
  MENTIONS,
  MOSTLY_CM,
  MOSTLY_SMM,
  NONE,
  ROLES,
  type Role,
  SHARED,
  SMM,
  STANCES,
  UNASSIGNED,
  type Verdict,
  differsInCore,
  roleOfAnswer,
  wholeOf,
} from './answers.ts';
import type { Level } from './certainty.ts';
import type { Claim } from './data.ts';
import { formatList } from './words.ts';

/** Answers and cells in words, written down once more: what every page, record and export has to say. */

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  [CM]: 'community manager',
  [SMM]: 'social media manager',
};

export const ANSWER_WORDS: Readonly<Record<AnswerValue, string>> = {
  [CM]: 'Community manager',
  [MOSTLY_CM]: 'Mostly community manager',
  [SHARED]: 'Shared',
  [DISPUTED]: 'Sources disagree',
  [MOSTLY_SMM]: 'Mostly social media manager',
  [SMM]: 'Social media manager',
  [UNASSIGNED]: 'Not assigned',
};

export const CELL_WORDS: Readonly<Record<CellValue, string>> = {
  [CM]: 'Community manager',
  [SMM]: 'Social media manager',
  [BOTH]: 'Both',
  [DENIES]: 'Says whose job it is not',
  [MENTIONS]: 'Mentions it',
  [NONE]: 'Nothing found',
};

/** Headings over the sources that say the same of a duty. */
export const CAMP_HEADINGS: Readonly<Record<Exclude<CellValue, 'none'>, string>> = {
  [CM]: 'The community manager’s job',
  [SMM]: 'The social media manager’s job',
  [BOTH]: 'Both roles’ job',
  [DENIES]: 'Only whose job it is not',
  [MENTIONS]: 'Mentioned, without saying whose job it is',
};

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  firm: 'Well supported',
  fair: 'Fairly supported',
  thin: 'Thinly supported',
};

const REASON_WORDS: Readonly<Record<string, string>> = {
  'few-sources': 'few sources',
  'one-circle': 'one circle of people',
  'one-kind-of-source': 'one kind of source',
  'vendors-only': 'vendors only',
  'only-until-2013': 'no text dated since 2014',
  'second-hand-only': 'second-hand only',
  'rests-on-an-interpretation': 'rests on an interpretation of ours',
  'sources-disagree': 'sources disagree',
};

const SMALL = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number in a sentence: in words to ten. */
function inWords(count: number): string {
  return SMALL[count] ?? String(count);
}

/** The first letter a capital. */
export function atBeginning(words: string): string {
  return words.replace(/^./, (letter) => letter.toUpperCase());
}

/** The roles that a sentence names. */
export function rolesNamedIn(sentence: string): readonly Role[] {
  return /\b(?:both|either) roles?\b/.test(sentence)
    ? ROLES
    : ROLES.filter((role) => sentence.includes(ROLE_WORDS[role]));
}

/** Whom a claim speaks of. */
export function roleWords(role: Claim['role']): string {
  return role === 'both' ? 'both roles' : `the ${ROLE_WORDS[role]}`;
}

function jobOf(roles: readonly Role[]): string {
  const [role] = roles;
  return roles.length > 1 || role === undefined ? 'either role’s job' : `the ${ROLE_WORDS[role]}’s job`;
}

/** What a claim says of its role and a duty. */
export function stanceWords(role: Claim['role'], stance: string): string {
  const [assigns, denies] = STANCES;
  if (stance === assigns) return `Says it’s ${role === 'both' ? 'both roles’ job' : jobOf([role])}`;
  if (stance === denies) return `Says it’s not ${role === 'both' ? jobOf(ROLES) : jobOf([role])}`;
  return 'Mentions it without saying whose job it is';
}

function deniesWords(count: number, roles: readonly Role[]): string {
  return `${count === 1 ? 'says' : 'say'} it’s not ${jobOf(roles)}`;
}

/** The group of sources with one cell, after their number in the answer of a duty's page. */
export function campWords(value: CellValue, cells: readonly Cell[]): string {
  if (value !== DENIES) return CELL_WORDS[value];
  return deniesWords(
    cells.length,
    ROLES.filter((role) => cells.some(({ denies }) => denies.includes(role))),
  );
}

/** What a source says of a duty, after its name. */
export function cellSays({ value, denies }: Cell): string {
  switch (value) {
    case CM:
    case SMM:
    case BOTH: {
      const job = value === BOTH ? 'both roles’ job' : jobOf([value]);
      return `says it’s ${job}${denies.length > 0 ? ` and not ${jobOf(denies)}` : ''}`;
    }
    case DENIES:
      return deniesWords(1, denies);
    case MENTIONS:
      return 'mentions it without saying whose job it is';
    case NONE:
      return 'nothing found';
    default:
      return value satisfies never;
  }
}

/** Who says whose job it is not, after the count. */
function denialWords({ notCommunityManager, notSocialMediaManager }: Agreement): string {
  const denials: readonly (readonly [Role, number])[] = [
    [CM, notCommunityManager],
    [SMM, notSocialMediaManager],
  ];
  return denials
    .filter(([, count]) => count > 0)
    .map(([role, count]) => `; ${inWords(count)} ${deniesWords(count, [role])}`)
    .join('');
}

/** What sources say with their number, the most first. */
function saidBy(agreement: Agreement): readonly (readonly [number, string])[] {
  const said: readonly (readonly [number, string])[] = [
    [agreement.communityManager, ROLE_WORDS[CM]],
    [agreement.socialMediaManager, ROLE_WORDS[SMM]],
    [agreement.both, 'both'],
  ];
  return said.filter(([count]) => count > 0).toSorted(([a], [b]) => b - a);
}

/** The count by role, the most first. */
function byRole(agreement: Agreement): string {
  const whole = wholeOf(agreement);
  const [[most, who] = [0, ''], ...rest] = saidBy(agreement);
  if (rest.length === 0) return whole === 1 ? `one source says ${who}` : `${whole} sources say ${who}`;
  const verb = most === 1 ? 'says' : 'say';
  return [`${most} of ${whole} sources ${verb} ${who}`, ...rest.map(([count, role]) => `${count} ${role}`)].join(', ');
}

function countOfAssigning({ value, agreement }: Verdict, scope: string): string {
  const whole = wholeOf(agreement);
  switch (value) {
    case UNASSIGNED:
      return `none of ${scope === 'core' ? 'them' : 'our sources'} assigns it to either role`;
    case CM:
    case SMM:
      return ['one source only', 'both sources agree'][whole - 1] ?? `all ${whole} sources agree`;
    case MOSTLY_CM:
      return `${agreement.communityManager} of ${whole} sources`;
    case MOSTLY_SMM:
      return `${agreement.socialMediaManager} of ${whole} sources`;
    case SHARED:
      return whole === 1 ? 'one source only' : `${agreement.both} of ${whole} sources say both`;
    case DISPUTED:
      return byRole(agreement);
    default:
      return value satisfies never;
  }
}

/** The count that stands with an answer. */
export function countWords(verdict: Verdict, scope = 'all'): string {
  return countOfAssigning(verdict, scope) + denialWords(verdict.agreement);
}

/** The count with the sources of every role, as the page of a duty and its card have it. */
export function fullCountWords(verdict: Verdict): string {
  const { value, agreement } = verdict;
  return value === MOSTLY_CM || value === MOSTLY_SMM ? byRole(agreement) + denialWords(agreement) : countWords(verdict);
}

/** The sentence with which the page of a duty answers. */
export function answerSentenceWords(verdict: Verdict): string {
  const { value, agreement } = verdict;
  const whole = wholeOf(agreement);
  const role = roleOfAnswer(value);
  const isMost = value === MOSTLY_CM || value === MOSTLY_SMM || (value === SHARED && whole > 1);
  const [[most] = [0], ...rest] = saidBy(agreement);
  const others = rest.map(([count, who]) => `${count} ${count === 1 ? 'says' : 'say'} ${who}`);
  const so = [`${most} of ${whole} sources say so`, ...others].join(', ');
  const job = value === SHARED ? 'both roles’ job' : role && jobOf([role]);
  const isMostly = value === MOSTLY_CM || value === MOSTLY_SMM;
  const answer = job === undefined ? ANSWER_WORDS[value] : atBeginning(`${isMostly ? 'mostly ' : ''}${job}`);
  return `${answer}: ${isMost ? so + denialWords(agreement) : countWords(verdict)}.`;
}

/** An answer with its count. */
export function verdictWords(verdict: Verdict, scope = 'all'): string {
  return `${ANSWER_WORDS[verdict.value]}: ${countWords(verdict, scope)}`;
}

/** How well an answer is supported, and why not better. */
export function certaintyWords({ certainty: { level, reasons } }: Verdict): string {
  const why = reasons.map((reason) => REASON_WORDS[reason] ?? reason);
  return why.length === 0 ? LEVEL_WORDS[level] : `${LEVEL_WORDS[level]}: ${why.join(', ')}`;
}

/** The answer of the main sources where it is another; nothing if it is the same. */
export function coreWords(answer: Answer): readonly string[] {
  return differsInCore(answer) ? [`our main sources: ${ANSWER_WORDS[answer.core.value].toLowerCase()}`] : [];
}

/** The line on the main sources of a duty's page, with the names of those that count. */
export function coreLine(answer: Answer, names: readonly string[]): string {
  const too = differsInCore(answer) ? '' : ' too';
  const { core } = answer;
  const who = names.length === 0 ? '' : `: ${names.join(', ')}`;
  return `Our main sources alone: ${ANSWER_WORDS[core.value].toLowerCase()}${too}; ${countWords(core, 'core')}${who}.`;
}

/** The sentence on the main sources on a card; nothing if their answer is the same. */
export function coreSentence(answer: Answer): readonly string[] {
  const { core } = answer;
  if (!differsInCore(answer)) return [];
  return [`Our main sources alone: ${ANSWER_WORDS[core.value].toLowerCase()}, ${countWords(core, 'core')}.`];
}

/** Who only mentions the duty; nothing if nobody does. */
export function mentionWords(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const verb = names.length === 1 ? 'it only mentions' : 'they only mention';
  return [`Not counted, because ${verb} it: ${formatList(names)}.`];
}

/** Whether an assignment says no more than the group that its source stands in. */
export function isToldBy(claim: Claim, stance: string, under: string | undefined): boolean {
  return stance === ASSIGNS && claim.role === under;
}

/** The mark of an answer as `answerMarksIn` finds it: the shape of its role, filled by how well it is supported. */
export function answerMark({ value, certainty }: Verdict): string {
  const fill = { firm: 'full', fair: 'half', thin: 'hollow' }[certainty.level];
  return `${value}, drawn as ${roleOfAnswer(value) ?? value}, ${fill}`;
}

/** The same where marks do not show how well the answer is supported. */
export function plainAnswerMark(value: AnswerValue): string {
  return `${value}, drawn as ${roleOfAnswer(value) ?? value}, full`;
}
