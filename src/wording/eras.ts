import type { Verdict } from '../model/judgement.ts';
import type { Era } from '../model/scope.ts';
import { capitalise, numberInWords, pluralise } from './formatting.ts';
import { VERDICT_NAMES } from './labels.ts';
import { fullCountInWords } from './verdicts.ts';

/** The two eras of the argument, in words. */

export const ERA_NAMES: Readonly<Record<Era, string>> = { 'until-2013': 'Until 2013', 'since-2014': 'Since 2014' };

interface Moved {
  readonly from: number;
  readonly to: number;
}

/** What changed, as the title of the picture: "Nine of 12 duties moved towards the social media manager, none …". */
export function shiftInWords(shifts: readonly Moved[]): string {
  const towards = (isThere: (shift: Moved) => boolean): number => shifts.filter(isThere).length;
  const social = towards(({ from, to }) => to > from);
  const community = towards(({ from, to }) => to < from);
  const whole = pluralise(shifts.length, 'duty', 'duties');
  if (social === 0 && community === 0) return `None of ${whole} moved`;
  const [most, role, others] =
    social >= community ? [social, 'social media manager', community] : [community, 'community manager', social];
  return capitalise(
    `${numberInWords(most)} of ${whole} moved towards the ${role}, ${numberInWords(others)} the other way`,
  );
}

/** The answer of one era with its count: "sources disagree (5 of 8 sources say social media manager, 2 …)". */
export function eraAnswerInWords(verdict: Verdict): string {
  return `${VERDICT_NAMES[verdict.value].toLowerCase()} (${fullCountInWords(verdict)})`;
}

/** Both answers to a duty in a sentence or two. */
export function thenAndNowInWords({ then, now }: { readonly then: Verdict; readonly now: Verdict }): string {
  const verb = then.value === now.value ? 'The answer is the same' : 'The answer has changed';
  return `${verb}. Until 2013: ${eraAnswerInWords(then)}. Since 2014: ${eraAnswerInWords(now)}.`;
}
