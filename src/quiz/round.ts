import type { RoleId } from '../schema/role-ids.ts';
import { numberInWords, pluralise } from '../wording/formatting.ts';

/** What the quiz loads of each question. */
export interface AskedQuestion {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly right: readonly RoleId[];
  readonly answer: string;
  readonly certainty: string;
  /** Where either answer is right: statements that show why, with their addresses. */
  readonly said: readonly { readonly says: string; readonly href: string }[];
  /** The page of the duty. */
  readonly href: string;
}

export interface Given {
  readonly question: AskedQuestion;
  readonly role: RoleId;
}

export function isRight({ question, role }: Given): boolean {
  return question.right.includes(role);
}

/** Whether the sources leave both answers open. */
export function isOpen({ right }: AskedQuestion): boolean {
  return right.length > 1;
}

/** What is said of an answer, before the answer of the sources. */
export function judgementInWords(given: Given): string {
  if (isRight(given)) return isOpen(given.question) ? 'Either answer is right.' : 'So the sources say.';
  return 'The sources say otherwise.';
}

/** The score: "8 of 10 answers agree with the sources. On three of the ten duties either answer was right." */
export function scoreInWords(given: readonly Given[]): string {
  const right = given.filter(isRight).length;
  const open = given.filter(({ question }) => isOpen(question)).length;
  const score = `${right} of ${pluralise(given.length, 'answer')} ${right === 1 ? 'agrees' : 'agree'} with the sources.`;
  return open === 0
    ? score
    : `${score} On ${numberInWords(open)} of the ${pluralise(given.length, 'duty', 'duties')} either answer was right.`;
}
