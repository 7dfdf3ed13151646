import type { Lexicon } from '../index/search-index.ts';
import { phrasesOf, sayingsOf } from './phrase-matching.ts';
import type { Query } from './query-parser.ts';
import type { Reading } from './term-expansion.ts';
import { TUNING } from '../index/parameters.ts';

/** How one word of the query bears on one duty. */
export interface Evidence {
  readonly strength: number;
  readonly reading: Reading;
}

/** A duty that some word of the query speaks for. */
export interface Found {
  readonly duty: number;
  readonly score: number;
  /** The part of the query that the duty explains, other known words counting less than unknown ones. */
  readonly coverage: number;
  /** How much of the query and of one name stand together; 0 where no two words do. */
  readonly phrase: number;
  /** The largest part of one name that several words of the query make up. */
  readonly cover: number;
  /** By word of the query (index). */
  readonly evidence: ReadonlyMap<number, Evidence>;
}

interface Candidate {
  readonly evidence: Map<number, Evidence>;
  phrase: number;
  cover: number;
}

/** By duty (index): what each word of the query says of it alone. */
function wordByWord(lexicon: Lexicon, query: Query): Map<number, Candidate> {
  const duties = new Map<number, Candidate>();
  query.words.forEach(({ readings }, place) => {
    for (const reading of readings) {
      for (const [duty, alone] of lexicon.terms.get(reading.stem)?.strength ?? []) {
        const candidate = duties.get(duty) ?? { evidence: new Map<number, Evidence>(), phrase: 0, cover: 0 };
        duties.set(duty, candidate);
        const strength = alone * reading.sure;
        if (strength > (candidate.evidence.get(place)?.strength ?? 0))
          candidate.evidence.set(place, { strength, reading });
      }
    }
  });
  return duties;
}

/** In: an open lexicon and a query as read. Out: every duty that some word speaks for, unsorted. */
export function matchDuties(lexicon: Lexicon, query: Query): readonly Found[] {
  const duties = wordByWord(lexicon, query);
  const weight = (place: number): number => query.words[place]?.weight ?? 0;
  const sayings = sayingsOf(lexicon, query);
  const total = query.words.reduce((sum, word) => sum + word.weight, sayings.weight);
  const known = query.words.reduce((sum, word) => sum + word.weight * word.known, sayings.weight);

  for (const { name, cover, words } of phrasesOf(lexicon, query)) {
    const candidate = duties.get(lexicon.names[name]?.duty ?? -1);
    if (candidate === undefined) continue;
    let part = 0;
    for (const [place, reading] of words) {
      part += weight(place) / total;
      if (cover > (candidate.evidence.get(place)?.strength ?? 0))
        candidate.evidence.set(place, { strength: cover, reading });
    }
    candidate.cover = Math.max(candidate.cover, cover);
    candidate.phrase = Math.max(candidate.phrase, cover * part);
  }

  for (const duty of sayings.duties) {
    const candidate = duties.get(duty) ?? { evidence: new Map<number, Evidence>(), phrase: 0, cover: 0 };
    duties.set(duty, { ...candidate, cover: 1 });
  }

  // What is strange of each word where no other agrees with the one that speaks.
  const astray = query.words.map((word) => word.weight * (word.known - word.home));
  return [...duties].map(([duty, candidate]) => {
    let explained = sayings.duties.has(duty) ? sayings.weight : 0;
    for (const [place, { strength }] of candidate.evidence) explained += strength * weight(place);
    const alone = candidate.evidence.size === 1;
    const strange = astray.reduce(
      (sum, part, place) => (alone && !candidate.evidence.has(place) ? sum + part : sum),
      total - known,
    );
    const against = TUNING.unexplained * Math.max(0, total - strange - explained) + strange;
    return {
      ...candidate,
      duty,
      score: explained / total + TUNING.phrase * candidate.phrase,
      coverage: explained / (explained + against),
    };
  });
}

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
