import type { Standing } from '../schema/source.ts';
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

/** Over what is in neither time. */
export const NO_ERA = 'In neither, for want of a date';

/** What is compared, before the picture. */
export function eraLead(least: number): string {
  return `The argument began around 2010. We compare what texts until 2013 say of a duty with what texts since 2014 say, wherever at least ${numberInWords(least)} sources of either time assign it.`;
}

interface Voice {
  readonly standing: Standing;
}

/** That the two times are not the same voices, with their numbers. */
export function voicesInWords({
  sources,
}: {
  readonly sources: Readonly<Record<Era | 'both', readonly Voice[]>>;
}): string {
  const { 'until-2013': then, 'since-2014': now, both } = sources;
  const practitioners = (voices: readonly Voice[]): number =>
    voices.filter(({ standing }) => standing === 'practitioner').length;
  return (
    `The two times are not the same voices. Until 2013, ${pluralise(then.length, 'source')} assign duties, ${practitioners(then)} of them practitioners. ` +
    `Since 2014 it is ${now.length}, of which ${practitioners(now)} are practitioners. ` +
    `Only ${numberInWords(both.length)} speak in both. So what moved may be who speaks as much as what they say.`
  );
}

type CountByEra = Readonly<Record<Era | 'open', number>>;

/** How much is in neither time for want of a date. */
export function openInWords({
  texts,
  statements,
}: {
  readonly texts: CountByEra;
  readonly statements: CountByEra;
}): string {
  const whole = (count: CountByEra): number => count.open + count['until-2013'] + count['since-2014'];
  return (
    `${texts.open} of ${whole(texts)} texts have no date, or one that leaves open in which time they belong. ` +
    `With them ${statements.open} of ${whole(statements)} statements that assign a duty are missing here. They count in every other answer on this site.`
  );
}
