import { matchDuties, type Found } from './match.ts';
import type { Lexicon } from '../index/open.ts';
import type { Query } from './read.ts';
import { TUNING } from '../index/tuning.ts';

/** The score of a name that was typed in full, and in full but for a slip: above all that single words come to. */
const WHOLE = 3;
const NEARLY_WHOLE = 2;
/** What is added for a name that begins as what was typed so far. */
const BEGUN = 0.5;
/** By how many of a query's words, the rarest, names are looked up that it may nearly be. */
const RARE_WORDS = 2;

/** Who speaks of people, and of those they work with, rarely asks for a gasket: "turn folks into regulars for us". */
const PEOPLE: ReadonlySet<string> = new Set(
  'we us our ours they them their theirs everyone everybody someone somebody anyone anybody people peoples folk folks'.split(
    ' ',
  ),
);

/** Whether enough of the query is about the duty: one word among strangers is not. */
function isAnswer({ coverage, cover, evidence }: Found, isOfPeople: boolean): boolean {
  const speaking = [...evidence.values()].filter(
    ({ strength, reading: { meant, sure } }) =>
      strength >= TUNING.agreeingStrength && (meant === undefined || sure >= TUNING.agreeingGuess),
  );
  const agree = cover > TUNING.agreeingCover || speaking.length >= TUNING.agreeingWords;
  const enough = agree ? TUNING.coverageInAgreement : TUNING.coverage;
  return coverage >= enough * (isOfPeople ? TUNING.ofPeople : 1);
}

/**
 * Names (indexes) that share a rare word with the query: where one or two words are misspelt, the next rarest is not.
 */
function likelyNames(lexicon: Lexicon, query: Query): ReadonlySet<number> {
  const lists = query.words.map(({ readings }) => readings.flatMap(({ stem }) => lexicon.terms.get(stem)?.names ?? []));
  const rarest = lists.filter(({ length }) => length > 0).toSorted((a, b) => a.length - b.length);
  return new Set(rarest.slice(0, RARE_WORDS).flat());
}

/** Names (indexes) that were typed as a whole, and the score of their duties, given the score by words. */
function typedNames(lexicon: Lexicon, query: Query): { names: readonly number[]; score: (byWords: number) => number } {
  const { wholeNames } = lexicon;
  const words = query.tokens.map(({ word }) => word);
  const same = wholeNames.same(words);
  if (same.length > 0) return { names: same, score: () => WHOLE };
  const begun = query.isTyping ? wholeNames.beginning(words) : [];
  if (begun.length > 0) return { names: begun, score: (byWords) => byWords + BEGUN };
  return { names: wholeNames.near(words, likelyNames(lexicon, query)), score: () => NEARLY_WHOLE };
}

/** A duty that answers a query. */
export interface Ranked extends Found {
  /** The name that was typed as a whole (index). */
  readonly typed?: number;
}

/** In: an open lexicon and a query as read. Out: the duties that answer it, best first. */
export function rankDuties(lexicon: Lexicon, query: Query): readonly Ranked[] {
  const matches = matchDuties(lexicon, query);
  const { names, score } = typedNames(lexicon, query);
  const typed = new Map<number, number>();
  for (const name of names) {
    const duty = lexicon.names[name]?.duty;
    if (duty !== undefined && !typed.has(duty)) typed.set(duty, name);
  }
  const none = { score: 0, coverage: 0, phrase: 0, cover: 0, evidence: new Map() };
  const isOfPeople = query.tokens.some(({ word }) => PEOPLE.has(word));
  const whole = [...typed].map(([duty, name]): Ranked => {
    const found = matches.find((one) => one.duty === duty) ?? none;
    // Whoever shares a name shares the first place: what else speaks for either does not count.
    return { ...found, duty, typed: name, score: score(found.score) };
  });
  return [...whole, ...matches.filter((found) => !typed.has(found.duty) && isAnswer(found, isOfPeople))].toSorted(
    (a, b) => b.score - a.score || a.duty - b.duty,
  );
}
