import { KNOWN_CONFIDENCE } from '../index/parameters.ts';
import { stem } from '../index/stemmer.ts';
import type { Query } from './query-parser.ts';

/**
 * Words of the trade: who says one of them asks for the work that this site is of, whatever else they say. A word that
 * everybody uses ("event", "campaign", "account") is none.
 */
const TRADE_WORDS: ReadonlySet<string> = new Set(
  `forum forums moderator moderation mod mods community communities follower followers fans hashtag
  subreddit discord twitch slack facebook instagram tiktok twitter linkedin youtube reddit reel reels tweet tweets influencer
  influencers newsletter brand onboarding newcomers newbies lurkers trolls trolling spam superuser superusers superfans
  ambassadors kpi kpis analytics subscribers server webinar meetup dms`
    .split(/\s+/)
    .map(stem),
);

/**
 * The part of a query that is known, with the words that are not: "wrangles the forum" asks for the forum. Undefined
 * where all is known, or where so much is not that the query is of something else.
 */
export function knownPart(query: Query): { readonly query: Query; readonly missing: readonly string[] } | undefined {
  const known = query.terms.filter(({ confidence }) => confidence >= KNOWN_CONFIDENCE);
  const missing = query.terms.filter(({ confidence }) => confidence < KNOWN_CONFIDENCE);
  const ofTrade = known.filter(({ typed, expansions }) =>
    [typed.toLowerCase(), ...expansions.flatMap(({ correction }) => correction ?? [])].some((word) =>
      TRADE_WORDS.has(stem(word)),
    ),
  );
  if (missing.length === 0 || ofTrade.length < missing.length) return undefined;
  return { query: { ...query, terms: known }, missing: missing.map(({ typed }) => typed) };
}
