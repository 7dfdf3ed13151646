import { PHRASE_BOOST, UNMATCHED_TERM } from '../index/parameters.ts';
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

/** What is gathered of a duty while the query is matched. */
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
export function scoreDuties(index: SearchIndex, query: Query): readonly ScoredDuty[] {
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
