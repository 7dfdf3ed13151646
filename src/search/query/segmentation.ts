import type { SearchEngine } from './further.ts';
import { SEGMENT_OUTSCORE, SEGMENT_SCORE, SEGMENT_SCORE_ALONE, SEGMENT_WORDS_ALONE } from '../index/parameters.ts';
import { type DutyMatch, type QueryResult, findDuties } from './find-duties.ts';

/**
 * Query segmentation, for queries that list several duties as postings do: "Moderate forums, plan the content calendar
 * and report on KPIs". Taken as one query, the terms of each segment would count against the duties of the others.
 */

/** What separates the items of a list. A dash does so only between spaces. */
const SEPARATOR = /[,;:.!?•·|+&]+|\s[-–—]\s|\s(?:and|as well as)\s/iu;

/** Each segment is a query of its own, and nobody asks more of them at once. */
const MOST_SEGMENTS = 8;

/** Two single words may well be of one thing ("posts and stories"); three are a list. */
const SHORTEST_LIST_OF_WORDS = 3;

/** The segments that may ask for a duty each. A single word does so only among its like: "Plan" of "Plan and buy advertisements" does not. */
function segmentsOf(query: string): string[] {
  const segments = query
    .split(SEPARATOR)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');
  const phrases = segments.filter((segment) => segment.includes(' '));
  if (phrases.length > 0) return phrases.slice(0, MOST_SEGMENTS);
  return segments.length < SHORTEST_LIST_OF_WORDS ? [] : segments.slice(0, MOST_SEGMENTS);
}

/**
 * Answers a query as `findDuties` does; where it lists several duties, these come first, in the order in which they are
 * listed. It does so where its segments outscore it as a whole, and its best duty as a whole is among theirs: else the
 * segments belong together, as in "Draft, publish and update our policies". A query that matches nothing as a whole may
 * still have a segment that does: "5 years in SaaS, moderating an online forum, a degree".
 */
export function findDutiesBySegment(index: SearchEngine, query: string): QueryResult {
  const whole = findDuties(index, query);
  const [best] = whole.duties;
  const isStrong = ({ score, words }: DutyMatch): boolean =>
    best
      ? score >= Math.max(SEGMENT_SCORE, best.score * SEGMENT_OUTSCORE)
      : score >= SEGMENT_SCORE_ALONE && words.length >= SEGMENT_WORDS_ALONE;
  const listed = new Map<string, DutyMatch>();
  for (const segment of segmentsOf(query)) {
    const [duty] = findDuties(index, segment).duties;
    if (duty && isStrong(duty) && !listed.has(duty.id)) listed.set(duty.id, duty);
  }
  if (best ? listed.size < 2 || !listed.has(best.id) : listed.size === 0) return whole;
  return { ...whole, duties: [...listed.values(), ...whole.duties.filter(({ id }) => !listed.has(id))] };
}
