import type { RoleId } from '../schema/role-ids.ts';
import { pluralise } from '../wording/formatting.ts';
import { ROLE_NAMES } from '../wording/labels.ts';

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

/** What is said of an answer, before the answer of the sources: "You said community manager, and so do the sources." */
export function judgementInWords({ question, role }: Given): string {
  const said = `You said ${ROLE_NAMES[role]}`;
  if (isOpen(question)) return `${said}. Either answer is right: the sources leave it open.`;
  return isRight({ question, role }) ? `${said}, and so do the sources.` : `${said}. The sources say otherwise.`;
}

/** The score, of the questions that have one right answer: "6 of 8 answers agree with the sources." */
export function scoreInWords(given: readonly Given[]): string {
  const settled = given.filter(({ question }) => !isOpen(question));
  const right = settled.filter(isRight).length;
  return `${right} of ${pluralise(settled.length, 'answer')} ${right === 1 ? 'agrees' : 'agree'} with the sources`;
}

/** What the score leaves out: "On 2 more duties either answer was right."; undefined if it leaves out none. */
export function openInWords(given: readonly Given[]): string | undefined {
  const open = given.filter(({ question }) => isOpen(question)).length;
  return open === 0 ? undefined : `On ${pluralise(open, 'more duty', 'more duties')} either answer was right.`;
}
