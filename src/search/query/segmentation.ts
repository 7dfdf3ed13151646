import type { Lexicon } from '../index/search-index.ts';
import { type Answer, type DutyMatch, findDuties } from './find-duties.ts';

/**
 * Phrases that ask for several duties, as postings do: "Moderate forums, plan the content calendar and report on KPIs".
 * Read as one question, each part is a stranger to the duties of the others.
 */

/** What parts the items of a list. A dash does so only between spaces. */
const BETWEEN = /[,;:.!?•·|+&]+|\s[-–—]\s|\s(?:and|as well as)\s/iu;

/** Each part is a question of its own, and a pasted posting has its own page. */
const MOST_PARTS = 8;

/** By how much more sure a part must be of its duty than the whole phrase is of any. */
const SURER = 1.3;
/** From this score on, a part is of a duty. */
const SPEAKS = 0.55;
/** What a part must say where the whole phrase is of nothing known: so much, in several words. */
const ALONE = 0.75;
const SAYS = 2;
/** Two single words may well be of one thing ("posts and stories"); three are a list. */
const LIST_OF_WORDS = 3;

/** The parts that may be of a duty each. A single word is so only among its like: "Plan" of "Plan and buy advertisements" is not. */
function partsOf(query: string): string[] {
  const parts = query
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const phrases = parts.filter((part) => part.includes(' '));
  if (phrases.length > 0) return phrases.slice(0, MOST_PARTS);
  return parts.length < LIST_OF_WORDS ? [] : parts.slice(0, MOST_PARTS);
}

/**
 * What a query asks for. As `findDuties` says; but where it lists several duties, these come first, in the order in
 * which they are listed. It does where its parts are surer of their duties than it is itself of any, and what it is
 * most sure of is among them: else they belong together, as in "Draft, publish and update our policies". A phrase that
 * is of nothing as a whole may still hold a part that is: "5 years in SaaS, moderating an online forum, a degree".
 */
export function findListedDuties(lexicon: Lexicon, query: string): Answer {
  const phrase = findDuties(lexicon, query);
  const [best] = phrase.duties;
  const speaks = ({ score, words }: DutyMatch): boolean =>
    best ? score >= Math.max(SPEAKS, best.score * SURER) : score >= ALONE && words.length >= SAYS;
  const listed = new Map<string, DutyMatch>();
  for (const part of partsOf(query)) {
    const [duty] = findDuties(lexicon, part).duties;
    if (duty && speaks(duty) && !listed.has(duty.id)) listed.set(duty.id, duty);
  }
  if (best ? listed.size < 2 || !listed.has(best.id) : listed.size === 0) return phrase;
  return { ...phrase, duties: [...listed.values(), ...phrase.duties.filter(({ id }) => !listed.has(id))] };
}
