import { stem } from './stemmer.ts';

const STEMS: ReadonlySet<string> = new Set(
  `forum forums moderator moderation mod mods community communities follower followers fans hashtag
  subreddit discord twitch slack facebook instagram tiktok twitter linkedin youtube reddit reel reels tweet tweets influencer
  influencers newsletter brand onboarding newcomers newbies lurkers trolls trolling spam superuser superusers superfans
  ambassadors kpi kpis analytics subscribers server webinar meetup dms`
    .split(/\s+/)
    .map(stem),
);

/**
 * Whether a word is of the trade: who says one of them asks for the work that this site is of, whatever else they say. A
 * word that everybody uses ("event", "campaign", "account") is none.
 */
export const isTradeWord = (word: string): boolean => isTradeStem(stem(word));

/** The same of a stem. */
export const isTradeStem = (stemmed: string): boolean => STEMS.has(stemmed);
