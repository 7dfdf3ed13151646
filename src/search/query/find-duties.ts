import { type Correction, correctionOf, meantWord } from './spelling-correction.ts';
import type { Lexicon } from '../index/search-index.ts';
import { type Ranked, rankDuties } from './scorer.ts';
import { readQuery, type Query } from './query-parser.ts';
import { TUNING } from '../index/parameters.ts';

/** One duty found. */
export interface DutyMatch {
  readonly id: string;
  /** Compares the duties of one answer, not those of two. */
  readonly score: number;
  /** The words of the query that speak for it, as they were typed. */
  readonly words: readonly string[];
  /** The name of the duty that is nearest to the query: its own, or another. */
  readonly name: string;
}

export interface Answer {
  /** Best first; empty where the query is of something else. */
  readonly duties: readonly DutyMatch[];
  /** Ids of the roles and the sources that the query names. */
  readonly roles: readonly string[];
  readonly sources: readonly string[];
  /** The words worth searching for, spelling put right, most telling first. */
  readonly telling: readonly string[];
  /** Only where a misspelt word was read as another. */
  readonly corrected?: Correction;
}

/** The name that the words of the query make up most of; what was typed counts more than what is near to it. */
function nearestName(lexicon: Lexicon, { words }: Query, duty: number): string | undefined {
  const part = (shares: ReadonlyMap<string, number>): number =>
    words.reduce(
      (sum, { readings }) => sum + Math.max(0, ...readings.map(({ stem, sure }) => (shares.get(stem) ?? 0) * sure)),
      0,
    );
  let nearest: string | undefined;
  let most = 0;
  for (const { text, shares } of lexicon.names.slice(lexicon.firstName[duty], lexicon.firstName[duty + 1])) {
    const held = part(shares);
    if (held <= most) continue;
    most = held;
    nearest = text;
  }
  return nearest;
}

function shown(lexicon: Lexicon, query: Query, found: Ranked): DutyMatch[] {
  const entry = lexicon.duties[found.duty];
  if (entry === undefined) return [];
  const places = [...found.evidence.keys()].sort((a, b) => a - b);
  const name = found.typed === undefined ? nearestName(lexicon, query, found.duty) : lexicon.names[found.typed]?.text;
  return [
    {
      id: entry.id,
      score: found.score,
      words: places.flatMap((place) => query.words[place]?.typed ?? []),
      name: name ?? entry.name,
    },
  ];
}

/**
 * In: an open lexicon and what a visitor typed; `typing` while the last word may be unfinished.
 * Out: the duties that it asks for, best first, or none where it is of something else; the roles and sources that it
 * names; its telling words; and the spelling put right, if a word was misspelt.
 */
export function findDuties(lexicon: Lexicon, text: string, { typing = false }: { typing?: boolean } = {}): Answer {
  const query = readQuery(lexicon, text, typing);
  const ranked = rankDuties(lexicon, query);
  const [best] = ranked;
  // A name typed in full outshines all else; what would stand beside its words alone stays.
  const leastShown = Math.min(1, best?.score ?? 0) * TUNING.besideBest;
  const corrected = correctionOf(lexicon, query, best);
  return {
    duties: ranked
      .filter(({ score }) => score >= leastShown)
      .slice(0, TUNING.limit)
      .flatMap((found) => shown(lexicon, query, found)),
    roles: query.roles,
    sources: query.sources,
    telling: query.words
      .map((word, place) => ({ word: meantWord(word, place, best), weight: word.weight }))
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ word }) => word),
    ...(corrected === undefined ? {} : { corrected }),
  };
}
