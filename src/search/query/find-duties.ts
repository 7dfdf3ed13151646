import { BESIDE_BEST, EXACT_MATCH_SCORE, MOST_DUTIES } from '../index/parameters.ts';
import type { SearchEngine } from './further.ts';
import { parseQuery, type Query } from './query-parser.ts';
import { type NameRanking, type RankedDuty, isAnswered, rankByNames, rankDuties } from './ranking.ts';
import { type Correction, correctedWord } from './corrected-word.ts';

/** One duty found. */
export interface DutyMatch {
  readonly id: string;
  /** How well its names fit. Compares the duties of one result, not those of two. */
  readonly score: number;
  /** By which it stands among the others: its score, and what was learnt of the words. */
  readonly rankScore: number;
  /** The words of the query that match it, as they were typed. */
  readonly words: readonly string[];
  /** The name of the duty that is nearest to the query: its own, or another. */
  readonly name: string;
}

/** What a query finds and names. */
export interface QueryResult {
  /** Best first; empty where the query is of something else. */
  readonly duties: readonly DutyMatch[];
  /** Ids of the roles and the sources that the query names. */
  readonly roles: readonly string[];
  readonly sources: readonly string[];
  /** The content words, spelling corrected, the weightiest first. */
  readonly keywords: readonly string[];
  /** Only where a misspelt word was taken for another. */
  readonly correction?: Correction;
  /** Words that nothing here holds, where the duties were found by the others alone. */
  readonly missing: readonly string[];
  /** Whether it asks whose job something is not. */
  readonly isNegated: boolean;
}

/** Whether a query is the name of some duty, and nothing else. */
export const isNameOfDuty = ({ duties }: QueryResult): boolean =>
  duties.some(({ score }) => score >= EXACT_MATCH_SCORE);

/** The first of the duty's names that is a search term: those before it are shown. */
function shownUntil(index: SearchEngine, duty: number): number {
  return (index.firstName[duty] ?? 0) + 1 + (index.duties[duty]?.otherNames ?? 0);
}

/** The shown name that the terms of the query make up most of. */
function nearestName(index: SearchEngine, { terms }: Query, duty: number): string | undefined {
  const part = (shares: ReadonlyMap<string, number>): number =>
    terms.reduce(
      (sum, { expansions }) =>
        sum + Math.max(0, ...expansions.map(({ stem, confidence }) => (shares.get(stem) ?? 0) * confidence)),
      0,
    );
  let nearest: string | undefined;
  let largest = 0;
  for (let name = index.firstName[duty] ?? 0; name < shownUntil(index, duty); name += 1) {
    const covered = part(index.sharesOf(name));
    if (covered <= largest) continue;
    largest = covered;
    nearest = index.names[name]?.text;
  }
  return nearest;
}

function toDutyMatches(index: SearchEngine, query: Query, found: RankedDuty): DutyMatch[] {
  const entry = index.duties[found.duty];
  if (entry === undefined) return [];
  const positions = [...found.termMatches.keys()].sort((a, b) => a - b);
  const name =
    found.matchedName === undefined || found.matchedName >= shownUntil(index, found.duty)
      ? nearestName(index, query, found.duty)
      : index.names[found.matchedName]?.text;
  return [
    {
      id: entry.id,
      score: found.score,
      rankScore: found.rankScore,
      words: positions.flatMap((position) => query.terms[position]?.typed ?? []),
      name: name ?? entry.name,
    },
  ];
}

/** What of a query is answered, what names make of it, and the words that nothing here holds. */
interface Reading {
  readonly query: Query;
  readonly byNames: NameRanking;
  readonly missing: readonly string[];
}

/** What of a query may be answered, the best way to take it first. */
function* readings(index: SearchEngine, whole: Query): Generator<Reading, void> {
  const asItIs = { query: whole, byNames: rankByNames(index, whole), missing: [] };
  if (index.further === undefined || isAnswered(asItIs.byNames)) {
    yield asItIs;
    return;
  }
  const { isLearnt, knownPart } = index.further;
  const part = knownPart(whole, isLearnt);
  if (part !== undefined) yield { ...part, byNames: rankByNames(index, part.query) };
  yield asItIs;
  // What only lines of examples hold says too little where the rest is named.
  const named = knownPart(whole, () => false);
  if (named !== undefined) yield { ...named, byNames: rankByNames(index, named.query) };
}

/** The duties that answer a query or, where none does for a word that nothing here holds, the rest of it. */
function rankWholeOrPart(index: SearchEngine, whole: Query) {
  for (const { query, byNames, missing } of readings(index, whole)) {
    const ranked = rankDuties(index, query, byNames);
    if (ranked.length > 0) return { query, ranked, missing };
  }
  return { query: whole, ranked: [], missing: [] };
}

/**
 * Answers what a visitor typed: the duties that it asks for, or none where it is of something else; the roles and
 * sources that it names; its keywords; and its spelling corrected where a word was misspelt. `typing` while the last
 * word may be unfinished.
 */
export function findDuties(
  index: SearchEngine,
  text: string,
  { typing = false }: { typing?: boolean } = {},
): QueryResult {
  const whole = parseQuery(index, text, typing);
  const { query, ranked, missing } = rankWholeOrPart(index, whole);
  const [best] = ranked;
  // An exact match outscores all else; what would be shown beside its terms alone is shown.
  const leastShown = Math.min(1, best?.rankScore ?? 0) * BESIDE_BEST;
  const correction = index.further?.correctSpelling(query, best);
  return {
    duties: ranked
      .filter(({ rankScore }) => rankScore >= leastShown)
      .slice(0, MOST_DUTIES)
      .flatMap((found) => toDutyMatches(index, query, found)),
    roles: query.roles,
    sources: query.sources,
    missing,
    isNegated: query.isNegated,
    keywords: whole.terms
      .map((term, position) => ({ word: correctedWord(term, position, best), weight: term.weight }))
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ word }) => word),
    ...(correction === undefined ? {} : { correction }),
  };
}
