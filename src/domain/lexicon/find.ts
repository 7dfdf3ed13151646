import { correctionOf, meantWord } from './correct.ts';
import { matchDuties, type Found } from './match.ts';
import type { Lexicon } from './open.ts';
import { readQuery, type Query } from './read.ts';
import { TUNING } from './tuning.ts';
import type { Answer, DutyMatch } from './types.ts';

/** What a name adds that was typed in full, in full but for a slip, or that begins as what was typed. */
const WHOLE = 2;
const NEARLY_WHOLE = 1;
const BEGUN = 0.5;
const RARE_WORDS = 2;

/** Whether enough of the query is about the duty: one word among strangers is not. */
function isAnswer({ coverage, cover, evidence }: Found): boolean {
  return coverage >= (cover > TUNING.coverNeeded || evidence.size >= TUNING.manyWords ? TUNING.coverageOfPhrase : TUNING.coverage);
}

/**
 * Names (indexes) that share a rare word with the query: where one or two words are misspelt, the next rarest is not.
 */
function likelyNames(lexicon: Lexicon, query: Query): ReadonlySet<number> {
  const lists = query.words.map(({ readings }) => readings.flatMap(({ stem }) => lexicon.terms.get(stem)?.names ?? []));
  const rarest = lists.filter(({ length }) => length > 0).toSorted((a, b) => a.length - b.length);
  return new Set(rarest.slice(0, RARE_WORDS).flat());
}

/** Names (indexes) that were typed as a whole, and what that adds. */
function typedNames(lexicon: Lexicon, query: Query): { names: readonly number[]; adds: number } {
  const { wholeNames } = lexicon;
  const words = query.tokens.map(({ word }) => word);
  const same = wholeNames.same(words);
  if (same.length > 0) return { names: same, adds: WHOLE };
  const begun = query.isTyping ? wholeNames.beginning(words) : [];
  if (begun.length > 0) return { names: begun, adds: BEGUN };
  return { names: wholeNames.near(words, likelyNames(lexicon, query)), adds: NEARLY_WHOLE };
}

interface Ranked extends Found {
  /** The name that was typed as a whole (index). */
  readonly typed?: number;
}

function rank(lexicon: Lexicon, query: Query): readonly Ranked[] {
  const matches = matchDuties(lexicon, query);
  const { names, adds } = typedNames(lexicon, query);
  const typed = new Map<number, number>();
  for (const name of names) {
    const duty = lexicon.names[name]?.duty;
    if (duty !== undefined && !typed.has(duty)) typed.set(duty, name);
  }
  const none = { score: 0, coverage: 0, phrase: 0, cover: 0, evidence: new Map() };
  const whole = [...typed].map(([duty, name]): Ranked => {
    const found = matches.find((one) => one.duty === duty) ?? none;
    // Whoever shares a name shares the first place: what else speaks for either does not count.
    return { ...found, duty, name, typed: name, score: adds === BEGUN ? found.score + adds : adds };
  });
  return [...whole, ...matches.filter((found) => !typed.has(found.duty) && isAnswer(found))].toSorted(
    (a, b) => b.score - a.score || a.duty - b.duty,
  );
}

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
  const ranked = rank(lexicon, query);
  const [best] = ranked;
  const corrected = correctionOf(lexicon, query, best);
  return {
    duties: ranked
      .filter(({ score }) => score >= (best?.score ?? 0) * TUNING.besideBest)
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
