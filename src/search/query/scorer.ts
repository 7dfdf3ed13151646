import {
  AGREEING_CORRECTION,
  AGREEING_NAME_COVERAGE,
  AGREEING_TERMS,
  AGREEING_WEIGHT,
  EXACT_MATCH_SCORE,
  FUZZY_MATCH_SCORE,
  PEOPLE_COVERAGE,
  PHRASE_BOOST,
  PREFIX_MATCH_BOOST,
  RARE_TERMS,
  RELEVANT_COVERAGE,
  RELEVANT_COVERAGE_IN_AGREEMENT,
  UNMATCHED_TERM,
} from '../index/parameters.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { matchPhrases, matchStopWordPhrases } from './phrase-matching.ts';
import type { Query } from './query-parser.ts';
import type { TermExpansion } from './term-expansion.ts';

/** How one term of the query matches one duty. */
export interface TermMatch {
  readonly weight: number;
  readonly expansion: TermExpansion;
}

/** A duty that some term of the query matches. */
export interface ScoredDuty {
  readonly duty: number;
  readonly score: number;
  /** The part of the query that the duty explains, other known terms counting less than unknown ones. */
  readonly queryCoverage: number;
  /** How much of the query and of one name stand together; 0 where no two terms do. */
  readonly phraseScore: number;
  /** The largest part of one name that several terms of the query make up. */
  readonly nameCoverage: number;
  /** By the position of the term in the query. */
  readonly termMatches: ReadonlyMap<number, TermMatch>;
}

/** A duty that answers a query. */
export interface RankedDuty extends ScoredDuty {
  /** The name that was typed as a whole (index). */
  readonly matchedName?: number;
}

interface Accumulator {
  readonly termMatches: Map<number, TermMatch>;
  phraseScore: number;
  nameCoverage: number;
}

const emptyAccumulator = (): Accumulator => ({ termMatches: new Map(), phraseScore: 0, nameCoverage: 0 });

/** What each term of the query weighs by itself for each duty (index). */
function matchTerms(index: SearchIndex, query: Query): Map<number, Accumulator> {
  const duties = new Map<number, Accumulator>();
  query.terms.forEach(({ expansions }, position) => {
    for (const expansion of expansions) {
      for (const [duty, alone] of index.terms.get(expansion.stem)?.weights ?? []) {
        const accumulator = duties.get(duty) ?? emptyAccumulator();
        duties.set(duty, accumulator);
        const weight = alone * expansion.confidence;
        if (weight > (accumulator.termMatches.get(position)?.weight ?? 0))
          accumulator.termMatches.set(position, { weight, expansion });
      }
    }
  });
  return duties;
}

/** Scores every duty that some term of the query matches; unsorted. */
function scoreDuties(index: SearchIndex, query: Query): readonly ScoredDuty[] {
  const duties = matchTerms(index, query);
  const weightOf = (position: number): number => query.terms[position]?.weight ?? 0;
  const stopWordPhrases = matchStopWordPhrases(index, query);
  const total = query.terms.reduce((sum, term) => sum + term.weight, stopWordPhrases.weight);
  const known = query.terms.reduce((sum, term) => sum + term.weight * term.confidence, stopWordPhrases.weight);

  for (const { name, nameCoverage, terms } of matchPhrases(index, query)) {
    const accumulator = duties.get(index.names[name]?.duty ?? -1);
    if (accumulator === undefined) continue;
    let part = 0;
    for (const [position, expansion] of terms) {
      part += weightOf(position) / total;
      if (nameCoverage > (accumulator.termMatches.get(position)?.weight ?? 0))
        accumulator.termMatches.set(position, { weight: nameCoverage, expansion });
    }
    accumulator.nameCoverage = Math.max(accumulator.nameCoverage, nameCoverage);
    accumulator.phraseScore = Math.max(accumulator.phraseScore, nameCoverage * part);
  }

  for (const duty of stopWordPhrases.duties) {
    duties.set(duty, { ...(duties.get(duty) ?? emptyAccumulator()), nameCoverage: 1 });
  }

  // What is unspecific of each term counts as unknown where no other term agrees with the one that matches.
  const unspecific = query.terms.map((term) => term.weight * (term.confidence - term.specificity));
  return [...duties].map(([duty, accumulator]) => {
    const { termMatches } = accumulator;
    let explained = stopWordPhrases.duties.has(duty) ? stopWordPhrases.weight : 0;
    for (const [position, { weight }] of termMatches) explained += weight * weightOf(position);
    const unknown = unspecific.reduce(
      (sum, part, position) => (termMatches.size === 1 && !termMatches.has(position) ? sum + part : sum),
      total - known,
    );
    const against = UNMATCHED_TERM * Math.max(0, total - unknown - explained) + unknown;
    return {
      ...accumulator,
      duty,
      score: explained / total + PHRASE_BOOST * accumulator.phraseScore,
      queryCoverage: explained / (explained + against),
    };
  });
}

/** Who speaks of people, and of those they work with, rarely asks for a gasket: "turn folks into regulars for us". */
const PEOPLE_WORDS: ReadonlySet<string> = new Set(
  'we us our ours they them their theirs everyone everybody someone somebody anyone anybody people peoples folk folks'.split(
    ' ',
  ),
);

/** Whether enough of the query is about the duty: one term among unknown ones is not. */
function isRelevant({ queryCoverage, nameCoverage, termMatches }: ScoredDuty, mentionsPeople: boolean): boolean {
  const agreeing = [...termMatches.values()].filter(
    ({ weight, expansion: { correction, confidence } }) =>
      weight >= AGREEING_WEIGHT && (correction === undefined || confidence >= AGREEING_CORRECTION),
  );
  const agree = nameCoverage > AGREEING_NAME_COVERAGE || agreeing.length >= AGREEING_TERMS;
  const enough = agree ? RELEVANT_COVERAGE_IN_AGREEMENT : RELEVANT_COVERAGE;
  return queryCoverage >= enough * (mentionsPeople ? PEOPLE_COVERAGE : 1);
}

/** Names (indexes) that share a rare term with the query: where one or two words are misspelt, the next rarest is not. */
function candidateNames(index: SearchIndex, query: Query): ReadonlySet<number> {
  const postings = query.terms.map(({ expansions }) =>
    expansions.flatMap(({ stem }) => index.terms.get(stem)?.postings ?? []),
  );
  const rarest = postings.filter(({ length }) => length > 0).toSorted((a, b) => a.length - b.length);
  return new Set(rarest.slice(0, RARE_TERMS).flat());
}

/** The names (indexes) that were typed as a whole, and the score of their duties, given their score by terms. */
function matchNames(
  index: SearchIndex,
  query: Query,
): { names: readonly number[]; score: (byTerms: number) => number } {
  const { nameMatcher } = index;
  const words = query.tokens.map(({ word }) => word);
  const exact = nameMatcher.exact(words);
  if (exact.length > 0) return { names: exact, score: () => EXACT_MATCH_SCORE };
  const begun = query.isTyping ? nameMatcher.prefix(words) : [];
  if (begun.length > 0) return { names: begun, score: (byTerms) => byTerms + PREFIX_MATCH_BOOST };
  return { names: nameMatcher.fuzzy(words, candidateNames(index, query)), score: () => FUZZY_MATCH_SCORE };
}

/** The duties that answer a query, best first. */
export function rankDuties(index: SearchIndex, query: Query): readonly RankedDuty[] {
  const scored = scoreDuties(index, query);
  const { names, score } = matchNames(index, query);
  const matchedNames = new Map<number, number>();
  for (const name of names) {
    const duty = index.names[name]?.duty;
    if (duty !== undefined && !matchedNames.has(duty)) matchedNames.set(duty, name);
  }
  const mentionsPeople = query.tokens.some(({ word }) => PEOPLE_WORDS.has(word));
  const named = [...matchedNames].map(([duty, matchedName]): RankedDuty => {
    const byTerms = scored.find((one) => one.duty === duty) ?? { ...emptyAccumulator(), score: 0, queryCoverage: 0 };
    // Whoever shares a name shares the first place: what else matches either does not count.
    return { ...byTerms, duty, matchedName, score: score(byTerms.score) };
  });
  const others = scored.filter((one) => !matchedNames.has(one.duty) && isRelevant(one, mentionsPeople));
  return [...named, ...others].toSorted((a, b) => b.score - a.score || a.duty - b.duty);
}
