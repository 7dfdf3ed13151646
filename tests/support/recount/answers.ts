import { type Certainty, certaintyOf } from './certainty.ts';
import { type Claim, type Duty, SCOPES, type Scope, claimsOn, duties, sourceOfId, sources } from './data.ts';
import { isInEra } from './eras.ts';

/**
 * The answer to every duty, recounted from the claims by code of its own. This is the one place of the recount that
 * knows the vocabulary of cells and answers and the rule by which they follow; their words are in answer-words.ts.
 */

// --- Vocabulary

export const CM = 'community-manager';
export const SMM = 'social-media-manager';
export const ROLES = [CM, SMM] as const;
export type Role = (typeof ROLES)[number];

export const BOTH = 'both';
export const DENIES = 'denies';
export const MENTIONS = 'mentions';
export const NONE = 'none';
export const CELLS = [CM, SMM, BOTH, DENIES, MENTIONS, NONE] as const;
export type CellValue = (typeof CELLS)[number];

export const MOSTLY_CM = 'mostly-community-manager';
export const MOSTLY_SMM = 'mostly-social-media-manager';
export const SHARED = 'shared';
export const DISPUTED = 'disputed';
export const UNASSIGNED = 'unassigned';
/** Answers from one role to the other, and last that there is none: the order of every table and list. */
export const ANSWERS = [CM, MOSTLY_CM, SHARED, DISPUTED, MOSTLY_SMM, SMM, UNASSIGNED] as const;
export type AnswerValue = (typeof ANSWERS)[number];

/** The role that an answer names, alone or mostly. */
const ROLE_OF_ANSWER: Readonly<Partial<Record<AnswerValue, Role>>> = {
  [CM]: CM,
  [MOSTLY_CM]: CM,
  [SMM]: SMM,
  [MOSTLY_SMM]: SMM,
};

export const ASSIGNS = 'assigns';
const DENIES_IT = 'denies';
const MENTIONS_IT = 'mentions';
/** What a claim says of a duty, the most telling first: the order in which a source's claims are shown. */
export const STANCES = [ASSIGNS, DENIES_IT, MENTIONS_IT] as const;

/** Groups of sources that count, in the order in which they are drawn and listed. */
export const COUNTED = [CM, BOTH, SMM, DENIES] as const;
/** Groups of sources on a duty's page. */
export const CAMPS = [...COUNTED, MENTIONS] as const;

// --- Rule

/** What one source says of one duty. */
export interface Cell {
  readonly value: CellValue;
  /** Roles of which the source says that it is not their job. */
  readonly denies: readonly Role[];
  readonly claims: readonly Claim[];
}

/** How many sources say what, under the names that the data has for it. */
export interface Agreement {
  readonly communityManager: number;
  readonly socialMediaManager: number;
  readonly both: number;
  readonly notCommunityManager: number;
  readonly notSocialMediaManager: number;
  readonly mentions: number;
}

export interface Verdict {
  readonly value: AnswerValue;
  readonly agreement: Agreement;
  /** Claims without any one of which the answer would be another. */
  readonly decisive: readonly Claim[];
  readonly certainty: Certainty;
  /** The cells that were counted. */
  readonly cells: readonly Cell[];
}

export interface Answer extends Readonly<Record<Scope, Verdict>> {
  readonly duty: Duty;
  /** One cell a source, by the id of the source, in the order of the sources. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** The stances of a claim on a duty. */
export function stancesOn({ duties: said }: Claim, dutyId: string): readonly string[] {
  return said.filter(({ duty }) => duty === dutyId).map(({ stance }) => stance);
}

/** Whether a claim that assigns or denies a duty does so by our interpretation of what the work is. */
function isInterpretedOn({ duties: said }: Claim, dutyId: string): boolean {
  return said.some(
    ({ duty, stance, interpreted }) => duty === dutyId && stance !== MENTIONS_IT && interpreted !== null,
  );
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

const isAssigning = ({ value }: Cell): boolean => value === CM || value === SMM || value === BOTH;
const assignsTo = ({ value }: Cell, role: Role): boolean => value === role || value === BOTH;

/** How many cells say what. */
function countOf(cells: readonly Cell[]): Agreement {
  const count = (value: CellValue): number => cells.filter((cell) => cell.value === value).length;
  const excluding = (role: Role): number =>
    cells.filter(({ value, denies }) => value === DENIES && denies.includes(role)).length;
  return {
    communityManager: count(CM),
    socialMediaManager: count(SMM),
    both: count(BOTH),
    notCommunityManager: excluding(CM),
    notSocialMediaManager: excluding(SMM),
    mentions: count(MENTIONS),
  };
}

/** How many sources assign the duty: the whole of every count. */
export function wholeOf({ communityManager, socialMediaManager, both }: Agreement): number {
  return communityManager + socialMediaManager + both;
}

/** Two thirds, in whole numbers. */
const isTwoThirds = (part: number, whole: number): boolean => part * 3 >= whole * 2;

/** The answer that cells make together, one cell a source. */
export function valueOf(cells: readonly Cell[], isMajority = isTwoThirds): AnswerValue {
  const agreement = countOf(cells);
  const whole = wholeOf(agreement);
  const alone = [
    { only: CM, mostly: MOSTLY_CM, count: agreement.communityManager, against: agreement.notCommunityManager },
    { only: SMM, mostly: MOSTLY_SMM, count: agreement.socialMediaManager, against: agreement.notSocialMediaManager },
  ] as const;
  if (whole === 0) return UNASSIGNED;
  const unanimous = alone.find(({ count, against }) => count === whole && against === 0);
  const clear = alone.find(({ count, against }) => count >= 3 && isMajority(count, whole + against));
  if (unanimous !== undefined) return unanimous.only;
  if (clear !== undefined) return clear.mostly;
  return agreement.both > whole / 2 ? SHARED : DISPUTED;
}

/** The cells of sources that say anything, one a source, from the claims that count. */
function cellsFrom(counting: readonly Claim[], dutyId: string): readonly Cell[] {
  const bySource = Map.groupBy(counting, ({ source }) => source);
  return sources.flatMap(({ id }) => {
    const own = bySource.get(id);
    return own === undefined ? [] : [cellOf(own, dutyId)];
  });
}

/** The answer to a duty by the claims that count. */
export function verdictBy(counting: readonly Claim[], dutyId: string): Verdict {
  const cells = cellsFrom(counting, dutyId);
  const value = valueOf(cells);
  const without = (left: Claim): readonly Claim[] => counting.filter((claim) => claim !== left);
  const decisive = counting.filter((claim) => valueOf(cellsFrom(without(claim), dutyId)) !== value);
  const assigning = cells.filter(isAssigning);
  return {
    value,
    agreement: countOf(cells),
    decisive,
    certainty: certaintyOf({
      isDisputed: value === DISPUTED,
      sources: assigning.map(({ claims: [claim] }) => sourceOfId(claim?.source ?? '')),
      claims: assigning.flatMap((cell) => cell.claims.filter((claim) => stancesOn(claim, dutyId).includes(ASSIGNS))),
      hangsOnOneClaim: decisive.length > 0,
      hangsOnInterpretation: decisive.some((claim) => isInterpretedOn(claim, dutyId)),
    }),
    cells,
  };
}

/** Whether a claim counts in a scope. */
export function isInScope(claim: Claim, scope: Scope): boolean {
  switch (scope) {
    case 'core':
      return sourceOfId(claim.source).core;
    case 'all':
      return true;
    case 'until2013':
    case 'since2014':
      return isInEra(claim, scope);
    default:
      return scope satisfies never;
  }
}

function answerOf(duty: Duty): Answer {
  const named = claimsOn(duty.id);
  const ownOf = (id: string): readonly Claim[] => named.filter(({ source }) => source === id);
  const verdicts = SCOPES.map((scope): readonly [Scope, Verdict] => [
    scope,
    verdictBy(
      named.filter((claim) => isInScope(claim, scope)),
      duty.id,
    ),
  ]);
  return {
    duty,
    cells: new Map(sources.map(({ id }) => [id, cellOf(ownOf(id), duty.id)])),
    // Every scope has its verdict, which Object.fromEntries cannot express.
    ...(Object.fromEntries(verdicts) as Record<Scope, Verdict>),
  };
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
export function marksFor({ cells }: Verdict): readonly CellValue[] {
  return COUNTED.flatMap((value) => cells.filter((cell) => cell.value === value).map(() => value));
}

/** Whether the main sources alone give another answer than all. */
export function differsInCore({ core, all }: Answer): boolean {
  return core.value !== all.value;
}

/** The role that an answer names; undefined if it names none. */
export function roleOfAnswer(value: AnswerValue): Role | undefined {
  return ROLE_OF_ANSWER[value];
}

/**
 * The claims of a cell as they are shown: those that assign, then those that deny, then those that only mention, and
 * among each those that were read in the text itself before those that are known through another.
 */
export function tellingFirst({ claims: own }: Cell, dutyId: string): readonly Claim[] {
  const strongest = (claim: Claim): string | undefined =>
    STANCES.find((stance) => stancesOn(claim, dutyId).includes(stance));
  return STANCES.flatMap((stance) => {
    const those = own.filter((claim) => strongest(claim) === stance);
    return [
      ...those.filter(({ text, readIn }) => text === readIn),
      ...those.filter(({ text, readIn }) => text !== readIn),
    ];
  });
}

/** The stance that makes a cell what it is. */
export function stanceBehind(value: CellValue): string {
  return value === DENIES ? DENIES_IT : value === MENTIONS ? MENTIONS_IT : ASSIGNS;
}

/** The roles that a sentence on a cell names: those that have the duty, and those of which the source says that they do not. */
export function rolesOfCell(cell: Cell): readonly Role[] {
  return ROLES.filter((role) => assignsTo(cell, role) || cell.denies.includes(role));
}

/** Statements of which the duty is our interpretation and without which the answer of all would be another. */
export function interpretationsThatDecide({ duty, all }: Answer): readonly { claim: Claim; words: string }[] {
  return all.decisive.flatMap((claim) =>
    claim.duties.flatMap((said) =>
      said.duty === duty.id && said.interpreted !== null ? [{ claim, words: said.interpreted }] : [],
    ),
  );
}
