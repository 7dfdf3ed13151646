import { type AnswerValue, answers } from './answers.ts';

/** The duties of a group by answer, in the given order of answers; with the same answer as in the data, A–Z. */
export function dutiesByAnswer(groupId: string, order: readonly AnswerValue[]): readonly string[] {
  const inGroup = answers.filter(({ duty }) => duty.group === groupId);
  return order.flatMap((value) => inGroup.filter(({ all }) => all.value === value)).map(({ duty }) => duty.id);
}
