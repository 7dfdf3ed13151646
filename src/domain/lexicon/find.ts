import { correctionOf, meantWord } from './correct.ts';
import type { Found } from './match.ts';
import type { Lexicon } from './open.ts';
import { rankDuties } from './rank.ts';
import { readQuery, type Query } from './read.ts';
import { TUNING } from './tuning.ts';
import type { Answer, DutyMatch } from './types.ts';

/** The name in which the strongest word weighs most. */
function nearestName(lexicon: Lexicon, { duty, evidence }: Found): string | undefined {
  const [strongest] = [...evidence.values()].toSorted((a, b) => b.strength - a.strength);
  if (strongest === undefined) return undefined;
  const share = (shares: ReadonlyMap<string, number>): number => shares.get(strongest.reading.stem) ?? 0;
  const [nearest] = lexicon.names
    .slice(lexicon.firstName[duty], lexicon.firstName[duty + 1])
    .filter(({ shares }) => share(shares) > 0)
    .toSorted((a, b) => share(b.shares) - share(a.shares));
  return nearest?.text;
}

function shown(lexicon: Lexicon, query: Query, found: Found): DutyMatch[] {
  const entry = lexicon.duties[found.duty];
  if (entry === undefined) return [];
  const places = [...found.evidence.keys()].sort((a, b) => a - b);
  const name = found.name === undefined ? nearestName(lexicon, found) : lexicon.names[found.name]?.text;
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
