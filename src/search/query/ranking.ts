import {
  AGREEING_CORRECTION,
  AGREEING_NAME_COVERAGE,
  AGREEING_TERMS,
  AGREEING_WEIGHT,
  EXACT_MATCH_SCORE,
  FUZZY_MATCH_SCORE,
  LONGEST_SHORT_WORD,
  NEAR_DUTY,
  PEOPLE_COVERAGE,
  PREFIX_MATCH_BOOST,
  RARE_TERMS,
  RELEVANT_COVERAGE,
  RELEVANT_COVERAGE_IN_AGREEMENT,
  SURE_MARGIN,
  SURE_SCORE,
} from '../index/parameters.ts';
import { contentWeight } from '../index/stop-words.ts';
import type { SearchEngine } from './further.ts';
import type { Query, QueryTerm } from './query-parser.ts';
import { type ScoredDuty, scoreDuties } from './scorer.ts';

/** A duty that answers a query. */
export interface RankedDuty extends ScoredDuty {
  /** By which it stands among the others. */
  readonly rankScore: number;
  /** The name that was typed as a whole (index). */
  readonly matchedName?: number;
}

/** Whether enough of the query is about the duty: one term among unknown ones is not. */
function isRelevant({ queryCoverage, nameCoverage, termMatches }: ScoredDuty, coverage: number): boolean {
  const agreeing = [...termMatches.values()].filter(
    ({ weight, expansion: { correction, confidence } }) =>
      weight >= AGREEING_WEIGHT && (correction === undefined || confidence >= AGREEING_CORRECTION),
  );
  const agree = nameCoverage > AGREEING_NAME_COVERAGE || agreeing.length >= AGREEING_TERMS;
  const enough = agree ? RELEVANT_COVERAGE_IN_AGREEMENT : RELEVANT_COVERAGE;
  return queryCoverage >= enough * coverage;
}

/**
 * Whether all that matches a duty are short words that are no name of it by themselves, beside longer ones that do not:
 * "die" of "die-hards" in "the plant will die".
 */
function isByShortWords(index: SearchEngine, query: Query, { termMatches, nameCoverage }: ScoredDuty): boolean {
  if (nameCoverage > AGREEING_NAME_COVERAGE) return false;
  const isShort = ({ typed, word }: QueryTerm): boolean =>
    typed.length <= LONGEST_SHORT_WORD && index.nameMatcher.exact([word]).length === 0;
  return (
    query.terms.some((term, position) => !termMatches.has(position) && contentWeight(term.word) === 1) &&
    [...termMatches.keys()].every((position) => {
      const term = query.terms[position];
      return term === undefined || isShort(term);
    })
  );
}

/** Names (indexes) that share a rare term with the query: where one or two words are misspelt, the next rarest is not. */
function candidateNames(index: SearchEngine, query: Query): ReadonlySet<number> {
  const postings = query.terms.map(({ expansions }) =>
    expansions.flatMap(({ stem }) => index.terms.get(stem)?.postings ?? []),
  );
  const rarest = postings.filter(({ length }) => length > 0).toSorted((a, b) => a.length - b.length);
  return new Set(rarest.slice(0, RARE_TERMS).flat());
}

/** The names (indexes) that were typed as a whole, and the score of their duties, given their score by terms. */
function matchNames(
  index: SearchEngine,
  query: Query,
): { names: readonly number[]; score: (byTerms: number) => number } {
  const { nameMatcher } = index;
  const words = query.tokens.map(({ word }) => word);
  const exact = nameMatcher.exact(words);
  if (exact.length > 0) return { names: exact, score: () => EXACT_MATCH_SCORE };
  const begun = query.isTyping ? nameMatcher.prefix(words) : [];
  if (begun.length > 0) return { names: begun, score: (byTerms) => byTerms + PREFIX_MATCH_BOOST };
  const fuzzy = index.further?.fuzzyNames(words, candidateNames(index, query)) ?? [];
  return { names: fuzzy, score: () => FUZZY_MATCH_SCORE };
}

/** What the names of duties make of a query. */
export interface NameRanking {
  /** The duties of which a name was typed as a whole. */
  readonly named: readonly RankedDuty[];
  /** Those about which enough of the query is. */
  readonly relevant: readonly RankedDuty[];
  /** Those that share a word with it, with less weight. */
  readonly near: readonly RankedDuty[];
  /** Whether it has a word of another field, so that it is about none. */
  readonly isElsewhere: boolean;
}

/** What is known of a duty whose name was typed as a whole where no term of the query matches it. */
export const UNMATCHED = {
  score: 0,
  rankScore: 0,
  queryCoverage: 0,
  phraseScore: 0,
  nameCoverage: 0,
  termMatches: new Map<never, never>(),
};

/** Ranks the duties by their names alone. */
export function rankByNames(index: SearchEngine, query: Query): NameRanking {
  const scored = scoreDuties(index, query);
  const { names, score } = matchNames(index, query);
  const matchedNames = new Map<number, number>();
  for (const name of names) {
    const duty = index.names[name]?.duty;
    if (duty !== undefined && !matchedNames.has(duty)) matchedNames.set(duty, name);
  }
  const coverage = query.isOfPeople ? PEOPLE_COVERAGE : 1;
  const named = [...matchedNames].map(([duty, matchedName]): RankedDuty => {
    const byTerms = scored.find((one) => one.duty === duty) ?? UNMATCHED;
    // Whoever shares a name shares the first place: what else matches either does not count.
    const whole = score(byTerms.score);
    return { ...byTerms, duty, matchedName, score: whole, rankScore: whole };
  });
  const others = scored.filter(({ duty }) => !matchedNames.has(duty)).map((one) => ({ ...one, rankScore: one.score }));
  const isElsewhere = index.further?.isElsewhere(query) ?? false;
  const relevant = others.filter(
    (one) => !isElsewhere && isRelevant(one, coverage) && !isByShortWords(index, query, one),
  );
  const near = others
    .filter((one) => !relevant.includes(one))
    .map((one) => ({ ...one, score: one.score * NEAR_DUTY, rankScore: one.score * NEAR_DUTY }));
  return { named, relevant, near, isElsewhere };
}

/** Whether names make some duty an answer. */
export const isAnswered = ({ named, relevant }: NameRanking): boolean => named.length + relevant.length > 0;

/** Whether a duty outscores the next so far by its names that it is the answer beyond doubt. */
export const isBeyondDoubt = (score: number, next: number): boolean =>
  score >= SURE_SCORE && score >= SURE_MARGIN * next;

/** The duties that answer a query, best first, given what names make of it. */
export function rankDuties(index: SearchEngine, query: Query, byNames: NameRanking): readonly RankedDuty[] {
  const learnt = index.further?.rankLearnt(query, byNames);
  if (learnt !== undefined) return learnt;
  if (!isAnswered(byNames)) return [];
  const { named, relevant, near } = byNames;
  // Once something answers the query, it is of the subject: what comes near stands below.
  return [...named, ...relevant, ...near].toSorted((a, b) => b.score - a.score || a.duty - b.duty);
}
