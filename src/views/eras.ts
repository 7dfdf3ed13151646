import type { Catalog, Claim, Source } from '../model/catalog.ts';
import { type JudgedDuty, type Verdict, judgeAll } from '../model/judgement.ts';
import { byName } from '../model/order.ts';
import { type Era, eraOf } from '../model/scope.ts';
import { assigningSources } from '../model/verdict.ts';
import { leaningOf } from './spectrum.ts';

/** The answers to one duty in the two eras. */
export interface EraAnswers {
  readonly judged: JudgedDuty;
  readonly then: Verdict;
  readonly now: Verdict;
}

/** A duty on which enough sources of both eras speak, with how far its answer lies from one role to the other. */
export interface EraShift extends EraAnswers {
  /** From 0, community manager only, to 1, social media manager only; "both" counts half. */
  readonly from: number;
  readonly to: number;
}

/** Something counted in texts until 2013, since 2014, and in those whose date leaves that open. */
export type CountByEra = Readonly<Record<Era | 'open', number>>;

/** What changed between the first years of the argument and today. */
export interface ThenAndNow {
  /** Those that moved furthest to the social media manager first, those that moved furthest to the other last. */
  readonly shifts: readonly EraShift[];
  /** Duties with too few sources in one era or both: those that most sources of the thinner era speak of first. */
  readonly tooFew: readonly EraAnswers[];
  readonly texts: CountByEra;
  /** Statements that assign a duty. */
  readonly statements: CountByEra;
  /** Sources that assign a duty: in each era, and those that do so in both. */
  readonly sources: Readonly<Record<Era | 'both', readonly Source[]>>;
}

/** So many sources must assign a duty in either era before the two answers are compared. */
export const LEAST_IN_ERA = 3;

function answersOf(judged: JudgedDuty): EraAnswers {
  return { judged, then: judged.verdict['until-2013'], now: judged.verdict['since-2014'] };
}

const sourcesIn = ({ agreement }: Verdict): number => assigningSources(agreement);
const fewest = ({ then, now }: EraAnswers): number => Math.min(sourcesIn(then), sourcesIn(now));

/** The answers of both eras to a duty. Returns undefined if either has too few sources to be compared. */
export function eraShiftOf(judged: JudgedDuty): EraShift | undefined {
  const answers = answersOf(judged);
  if (fewest(answers) < LEAST_IN_ERA) return undefined;
  return { ...answers, from: leaningOf(answers.then), to: leaningOf(answers.now) };
}

function countByEra<Item>(items: readonly Item[], era: (item: Item) => Era | undefined): CountByEra {
  const count = (wanted: Era | undefined): number => items.filter((item) => era(item) === wanted).length;
  return { 'until-2013': count('until-2013'), 'since-2014': count('since-2014'), open: count(undefined) };
}

const assignsAny = ({ duties }: Claim): boolean => duties.some(({ stance }) => stance === 'assigns');

/** Compares the two eras over all duties. */
export function thenAndNowOf(catalog: Catalog): ThenAndNow {
  const all = judgeAll(catalog);
  const assigning = catalog.claims.filter(assignsAny);
  const speakIn = (era: Era): Source[] => {
    const speaking = new Set(assigning.filter(({ text }) => eraOf(text.date) === era).map(({ source }) => source.id));
    return catalog.sources.filter(({ id }) => speaking.has(id));
  };
  const [then, now] = [speakIn('until-2013'), speakIn('since-2014')];
  const speakingNow = new Set(now);
  const texts = catalog.sources.flatMap((source) => source.texts);
  return {
    shifts: all
      .flatMap((judged) => eraShiftOf(judged) ?? [])
      .sort((a, b) => b.to - b.from - (a.to - a.from) || b.to - a.to || byName(a.judged.duty.name, b.judged.duty.name)),
    tooFew: all
      .filter((judged) => eraShiftOf(judged) === undefined)
      .map(answersOf)
      .sort((a, b) => fewest(b) - fewest(a) || byName(a.judged.duty.name, b.judged.duty.name)),
    texts: countByEra(texts, ({ date }) => eraOf(date)),
    statements: countByEra(assigning, ({ text }) => eraOf(text.date)),
    sources: { 'until-2013': then, 'since-2014': now, both: then.filter((source) => speakingNow.has(source)) },
  };
}
