import { ANSWER_WORDS, fullCountWords } from './answer-words.ts';
import { type Answer, type Verdict, answers, wholeOf } from './answers.ts';
import { alphabetical } from './words.ts';

/** Whether enough sources of both times assign the duty for its two answers to be compared. */
export function isComparable({ until2013, since2014 }: Answer): boolean {
  return [until2013, since2014].every(({ agreement }) => wholeOf(agreement) >= 3);
}

/** How far a verdict lies from the community manager, at 0, to the social media manager, at 1, times the sources. */
function share({ agreement }: Verdict): number {
  return (agreement.socialMediaManager * 2 + agreement.both) / (wholeOf(agreement) * 2);
}

/** How far the answer moved, towards the social media manager above zero. */
export function movedBy({ until2013, since2014 }: Answer): number {
  return share(since2014) - share(until2013);
}

/** The duties that can be compared, in the order of the picture. */
export const compared: readonly Answer[] = answers
  .filter(isComparable)
  .toSorted(
    (a, b) =>
      movedBy(b) - movedBy(a) || share(b.since2014) - share(a.since2014) || alphabetical(a.duty.name, b.duty.name),
  );

const answerWords = (verdict: Verdict): string =>
  `${ANSWER_WORDS[verdict.value].toLowerCase()} (${fullCountWords(verdict)})`;

/** Both answers in words, for the duties that can be compared. */
export function eraWords(answer: Answer): readonly string[] {
  if (!isComparable(answer)) return [];
  const { until2013, since2014 } = answer;
  const verb = until2013.value === since2014.value ? 'The answer is the same' : 'The answer has changed';
  return [`${verb}. Until 2013: ${answerWords(until2013)}. Since 2014: ${answerWords(since2014)}.`];
}
