import { type Claim, type Duty, claimsOn, coreSources, duties, sources } from './data.ts';
import { countWithNoun, formatList } from './words.ts';

/**
 * The answer to every duty, recounted from the claims by code of its own. This is the one place of the recount that
 * knows the vocabulary of cells and answers, the rule by which they follow, and their words on the pages.
 */

// --- Vocabulary

export const CM = 'community-manager';
export const SMM = 'social-media-manager';
export const ROLES = [CM, SMM] as const;
export type Role = (typeof ROLES)[number];

export const BOTH = 'both';
export const DENIES = 'denies';
export const MENTIONS = 'qualifies';
export const NONE = 'silent';
export const CELLS = [CM, SMM, BOTH, DENIES, MENTIONS, NONE] as const;
export type CellValue = (typeof CELLS)[number];

export const SHARED = 'shared';
export const DISPUTED = 'split';
export const UNASSIGNED = 'unassigned';
/** Answers in the order of the method page's table. */
export const ANSWERS = [CM, SMM, SHARED, DISPUTED, UNASSIGNED] as const;
export type AnswerValue = (typeof ANSWERS)[number];

export const ASSIGNS = 'assigns';
const DENIES_IT = 'denies';
const MENTIONS_IT = 'qualifies';
/** What a claim says of a duty, the most telling first: the order in which a source's claims are shown. */
export const STANCES = [ASSIGNS, DENIES_IT, MENTIONS_IT] as const;

/** Groups of sources that count, in the order in which they are drawn and listed. */
export const COUNTED = [CM, BOTH, SMM, DENIES] as const;
/** Groups of sources on a duty's page. */
export const CAMPS = [...COUNTED, MENTIONS] as const;
/** Rows of the matrix within a group: from one role to the other. */
export const MATRIX_ORDER: readonly AnswerValue[] = [CM, SHARED, DISPUTED, SMM, UNASSIGNED];
/** Columns of the home page, each with the answers that it holds, in their order. */
export const BOARD: readonly { readonly id: string; readonly mark: string; readonly parts: readonly AnswerValue[] }[] =
  [
    { id: CM, mark: CM, parts: [CM] },
    { id: 'middle', mark: DISPUTED, parts: [DISPUTED, SHARED] },
    { id: SMM, mark: SMM, parts: [SMM] },
  ];

// --- Rule

/** What one source says of one duty. */
export interface Cell {
  readonly value: CellValue;
  /** Roles that the source says do not have the duty. */
  readonly denies: readonly Role[];
  readonly claims: readonly Claim[];
}

export interface Verdict {
  readonly value: AnswerValue;
  readonly counts: Readonly<Record<CellValue, number>>;
}

export interface Answer {
  readonly duty: Duty;
  /** One cell a source, by the id of the source, in the order of the sources. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly core: Verdict;
  readonly all: Verdict;
}

/** The stances of a claim on a duty. */
export function stancesOn({ duties: said }: Claim, dutyId: string): readonly string[] {
  return said.filter(({ duty }) => duty === dutyId).map(({ stance }) => stance);
}

/** The cell that a source's claims on a duty make. */
export function cellOf(own: readonly Claim[], dutyId: string): Cell {
  const rolesThat = (stance: string): readonly Role[] =>
    ROLES.filter((role) =>
      own.some((claim) => (claim.role === role || claim.role === 'both') && stancesOn(claim, dutyId).includes(stance)),
    );
  const assigned = rolesThat(ASSIGNS);
  const denies = rolesThat(DENIES_IT);
  const value =
    assigned.length === ROLES.length
      ? BOTH
      : (assigned[0] ?? (denies.length > 0 ? DENIES : own.length > 0 ? MENTIONS : NONE));
  return { value, denies, claims: own };
}

const givesTo = ({ value }: Cell, role: Role): boolean => value === role || value === BOTH;

/** Whether one source says that a role does not have the duty, and another gives it to that role. */
function isContradicted(cells: readonly Cell[]): boolean {
  return ROLES.some((role) => {
    const deniers = cells.filter(({ denies }) => denies.includes(role));
    const givers = cells.filter((cell) => givesTo(cell, role));
    return deniers.length > 0 && givers.length > 0 && new Set([...deniers, ...givers]).size > 1;
  });
}

/** The answer that cells make together, one cell a source. */
export function verdictOf(cells: readonly Cell[]): Verdict {
  const count = (value: CellValue): number => cells.filter((cell) => cell.value === value).length;
  const counts = {
    [CM]: count(CM),
    [SMM]: count(SMM),
    [BOTH]: count(BOTH),
    [DENIES]: count(DENIES),
    [MENTIONS]: count(MENTIONS),
    [NONE]: count(NONE),
  };
  const isDisputed = isContradicted(cells) || (counts[CM] > 0 && counts[SMM] > 0);
  const value = isDisputed
    ? DISPUTED
    : counts[BOTH] > 0
      ? SHARED
      : (ROLES.find((role) => counts[role] > 0) ?? UNASSIGNED);
  return { value, counts };
}

function answerOf(duty: Duty): Answer {
  const named = claimsOn(duty.id);
  const cells = new Map(
    sources.map(({ id }) => [
      id,
      cellOf(
        named.filter(({ source }) => source === id),
        duty.id,
      ),
    ]),
  );
  const core = coreSources.flatMap(({ id }) => cells.get(id) ?? []);
  return { duty, cells, core: verdictOf(core), all: verdictOf([...cells.values()]) };
}

/** Every duty's answer, in the order of the duties. */
export const answers: readonly Answer[] = duties.map(answerOf);
const answersById = new Map(answers.map((answer) => [answer.duty.id, answer]));

/** The answer to one duty. Throws for an id that no duty has. */
export function answerTo(dutyId: string): Answer {
  const answer = answersById.get(dutyId);
  if (answer === undefined) throw new Error(`The data has no duty "${dutyId}".`);
  return answer;
}

/** What one source says of a duty. */
export function cellAt(answer: Answer, sourceId: string): Cell {
  const cell = answer.cells.get(sourceId);
  if (cell === undefined) throw new Error(`The data has no source "${sourceId}".`);
  return cell;
}

/** Ids of the sources whose cell is the given one, in the order of the sources. */
export function sourcesThat({ cells }: Answer, value: CellValue): readonly string[] {
  return [...cells].filter(([, cell]) => cell.value === value).map(([id]) => id);
}

/** One mark for each source that counts, in the order in which they are drawn. */
export function marksFor({ counts }: Verdict): readonly CellValue[] {
  return COUNTED.flatMap((value) => Array<CellValue>(counts[value]).fill(value));
}

/** How many sources count. */
export function weightOf(verdict: Verdict): number {
  return marksFor(verdict).length;
}

/** Whether the main sources alone give another answer than all. */
export function differsInCore({ core, all }: Answer): boolean {
  return core.value !== all.value;
}

/** The claims of a cell as they are shown: those that assign, then those that deny, then those that only mention. */
export function tellingFirst({ claims: own }: Cell, dutyId: string): readonly Claim[] {
  return STANCES.flatMap((strongest, rank) =>
    own.filter((claim) => {
      const stances = stancesOn(claim, dutyId);
      return stances.includes(strongest) && !STANCES.slice(0, rank).some((stance) => stances.includes(stance));
    }),
  );
}

/** The stance that makes a cell what it is. */
export function stanceBehind(value: CellValue): string {
  return value === DENIES ? DENIES_IT : value === MENTIONS ? MENTIONS_IT : ASSIGNS;
}

// --- Words

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  [CM]: 'community manager',
  [SMM]: 'social media manager',
};

export const ANSWER_WORDS: Readonly<Record<AnswerValue, string>> = {
  [CM]: 'Community manager',
  [SMM]: 'Social media manager',
  [SHARED]: 'Shared by both',
  [DISPUTED]: 'Sources split',
  [UNASSIGNED]: 'Given to neither',
};

export const CELL_WORDS: Readonly<Record<CellValue, string>> = {
  [CM]: 'Community manager',
  [SMM]: 'Social media manager',
  [BOTH]: 'Both',
  [DENIES]: 'Denies',
  [MENTIONS]: 'Qualifies',
  [NONE]: 'Silent',
};

/** Cells of the matrix, where there is little room. */
export const SHORT_CELL_WORDS: Readonly<Record<CellValue, string>> = {
  [CM]: 'CM',
  [SMM]: 'SMM',
  [BOTH]: 'both',
  [DENIES]: 'denies',
  [MENTIONS]: 'qualifies',
  [NONE]: 'silent',
};

const STANCE_WORDS: Readonly<Record<string, string>> = {
  [ASSIGNS]: 'Gives it to',
  [DENIES_IT]: 'Denies it to',
  [MENTIONS_IT]: 'Only qualifies, about',
};

/** The roles that a sentence names. */
export function rolesNamedIn(sentence: string): readonly Role[] {
  return ROLES.filter((role) => sentence.includes(ROLE_WORDS[role]));
}

/** The roles that a sentence on a cell names: those that have the duty, or those that do not. */
export function rolesOfCell(cell: Cell): readonly Role[] {
  return cell.value === DENIES ? cell.denies : ROLES.filter((role) => givesTo(cell, role));
}

/** Whom a claim speaks of. */
export function roleWords(role: Claim['role']): string {
  return role === 'both' ? 'both roles' : `the ${ROLE_WORDS[role]}`;
}

/** What a claim says of its role and a duty. */
export function stanceWords(role: Claim['role'], stance: string): string {
  return `${STANCE_WORDS[stance] ?? stance} ${roleWords(role)}`;
}

/** The group of sources with one cell, after their number in the answer of a duty's page. */
export function campWords(value: CellValue, cells: readonly Cell[]): string {
  if (value !== DENIES) return CELL_WORDS[value];
  const denied = ROLES.filter((role) => cells.some(({ denies }) => denies.includes(role)));
  return `${cells.length === 1 ? 'denies' : 'deny'} it to the ${formatList(denied.map((role) => ROLE_WORDS[role]))}`;
}

/** The count that stands with an answer. */
export function countWords({ value, counts }: Verdict, scope: 'core' | 'all' = 'all'): string {
  if (value === UNASSIGNED) {
    return scope === 'core' ? 'none of the five gives it to either' : 'nobody who was read gives it to either';
  }
  if (value === SHARED) {
    const alone = ROLES.filter((role) => counts[role] > 0).map(
      (role) => `, ${counts[role]} to the ${ROLE_WORDS[role]} alone`,
    );
    const verb = counts[BOTH] === 1 ? 'gives' : 'give';
    return `${countWithNoun(counts[BOTH], 'source')} ${verb} it to both${alone.join('')}`;
  }
  if (value !== DISPUTED) return `${countWithNoun(counts[value], 'source')}, none against`;
  const phrases: readonly (readonly [number, string])[] = [
    [counts[CM], `for the ${ROLE_WORDS[CM]}`],
    [counts[SMM], `for the ${ROLE_WORDS[SMM]}`],
    [counts[BOTH], 'for both'],
    [counts[DENIES], counts[DENIES] === 1 ? 'denies' : 'deny'],
  ];
  return phrases
    .filter(([count]) => count > 0)
    .map(([count, rest], place) => `${place === 0 ? countWithNoun(count, 'source') : count} ${rest}`)
    .join(', ');
}

/** An answer with its count. */
export function verdictWords(verdict: Verdict, scope: 'core' | 'all' = 'all'): string {
  return `${ANSWER_WORDS[verdict.value]}: ${countWords(verdict, scope)}`;
}

/** The answer of the main sources where it is another; nothing if it is the same. */
export function coreWords(answer: Answer): readonly string[] {
  return differsInCore(answer) ? [`core five: ${ANSWER_WORDS[answer.core.value].toLowerCase()}`] : [];
}

/** The line under the answer of a duty's page: the main sources, and who only mentions the duty. */
export function coreLine(answer: Answer, mentioning: readonly string[]): string {
  const { core } = answer;
  const too = differsInCore(answer) ? '' : ' too';
  const rest = mentioning.length > 0 ? ` Not counted, since they only qualify: ${formatList(mentioning)}.` : '';
  return `The five core sources alone: ${ANSWER_WORDS[core.value].toLowerCase()}${too}; ${countWords(core, 'core')}.${rest}`;
}

/** The sentence on the main sources on a card; nothing if their answer is the same. */
export function coreSentence(answer: Answer): readonly string[] {
  const { core } = answer;
  if (!differsInCore(answer)) return [];
  return [`The five core sources alone: ${ANSWER_WORDS[core.value].toLowerCase()}, ${countWords(core, 'core')}.`];
}
