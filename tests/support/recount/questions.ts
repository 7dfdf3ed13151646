import { ANSWER_WORDS, certaintyWords, fullCountWords } from './answer-words.ts';
import { type Answer, DISPUTED, ROLES, SHARED, UNASSIGNED, answers, roleOfAnswer } from './answers.ts';
import type { Claim } from './data.ts';
import { leadingClaims } from './leading-claims.ts';

/** Questions on whose job a duty is, recounted: what the quiz, the questions for Moodle and the flashcards hold. */

/** Every piece of work that some source assigns. */
export const asked: readonly Answer[] = answers.filter(
  ({ duty, all }) => duty.kind === 'work' && all.value !== UNASSIGNED,
);

/** The right answers: the role of the answer, or where it names none the roles that some source assigns the duty to. */
export function rightFor({ all }: Answer): readonly string[] {
  const role = roleOfAnswer(all.value);
  if (role !== undefined) return [role];
  const { communityManager, socialMediaManager, both } = all.agreement;
  return ROLES.filter((_, index) => [communityManager, socialMediaManager][index] !== 0 || both > 0);
}

/** "Mostly community manager: 18 of 27 sources say community manager, 5 both, 4 … Well supported." */
export function reasonFor({ all }: Answer): string {
  return `${ANSWER_WORDS[all.value]}: ${fullCountWords(all)}. ${certaintyWords(all)}.`;
}

/** The statements that show why either answer is right; none where one is. */
export function saidFor(answer: Answer): readonly Claim[] {
  return answer.all.value === DISPUTED || answer.all.value === SHARED ? leadingClaims(answer) : [];
}
