import { type Candidate, type Completer, createCompleter, likeliest, prefixRange } from './completions.ts';
import { leastDistance, letterMask, weightedEditDistance } from './edit-distance.ts';
import { candidateLemmas } from './lemmatiser.ts';
import {
  CANDIDATE_MARGIN,
  DOUBT_PER_EDIT,
  LONGEST_MEDIUM_WORD,
  LONGEST_SHORT_WORD,
  MAX_EDITS_IN_LONG_WORD,
  MAX_EDITS_IN_MEDIUM_WORD,
  MAX_EDITS_IN_SHORT_WORD,
  MOST_CANDIDATES,
  TYPING_COSTS,
} from './parameters.ts';
import { toAmericanSpelling } from './stemmer.ts';
import { LONG_STOP_WORDS } from './stop-words.ts';

/** What corrects words, and completes them where even their prefix is misspelt. */
export interface SpellChecker extends Completer {
  /** Known words near to a folded word that is not known, the likeliest first. */
  readonly corrections: (word: string) => readonly Candidate[];
}

interface DictionaryWord {
  readonly word: string;
  /** In American spelling, so that "reconizing" is no farther from "recognise" than from "recognize". */
  readonly spelt: string;
  readonly mask: number;
}

/** Shorter words have too many neighbours; longer ones are pasted, not typed. */
const SHORTEST = 4;
const LONGEST = 24;
/** So long must be what is left of a word without its ending. */
const SHORTEST_LEMMA = 6;
const MEMORY = 2000;

function maxEdits(length: number): number {
  if (length <= LONGEST_SHORT_WORD) return MAX_EDITS_IN_SHORT_WORD;
  return length <= LONGEST_MEDIUM_WORD ? MAX_EDITS_IN_MEDIUM_WORD : MAX_EDITS_IN_LONG_WORD;
}

const confidenceOf = (distance: number, length: number): number => 1 - (DOUBT_PER_EDIT * distance) / length;

/** Makes what corrects and completes words by a vocabulary of folded words, and by stop words. */
export function createSpellChecker(vocabulary: readonly string[]): SpellChecker {
  const sorted = [...new Set(vocabulary)].sort();
  const completer = createCompleter(sorted);
  const byLength = new Map<number, DictionaryWord[]>();
  for (const word of new Set([...sorted, ...LONG_STOP_WORDS])) {
    const spelt = toAmericanSpelling(word);
    const entry = { word, spelt, mask: letterMask(spelt) };
    const others = byLength.get(spelt.length);
    if (others === undefined) byLength.set(spelt.length, [entry]);
    else others.push(entry);
  }

  const candidates = (typed: string): readonly Candidate[] => {
    const word = toAmericanSpelling(typed);
    const limit = maxEdits(word.length);
    // A doubled letter is the cheapest edit that changes the length.
    const reach = Math.floor(limit / TYPING_COSTS.doubled) - 1;
    const mask = letterMask(word);
    const near: { word: string; distance: number }[] = [];
    for (let length = word.length - reach; length <= word.length + reach; length += 1) {
      for (const entry of byLength.get(length) ?? []) {
        if (leastDistance(mask, entry.mask) > limit) continue;
        const distance = weightedEditDistance(word, entry.spelt, limit);
        if (distance <= limit) near.push({ word: entry.word, distance });
      }
    }
    near.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
    const least = near[0]?.distance ?? 0;
    return near
      .filter(({ distance }) => distance <= least + CANDIDATE_MARGIN)
      .slice(0, MOST_CANDIDATES)
      .map(({ word: meant, distance }) => ({
        word: meant,
        confidence: confidenceOf(distance, Math.max(word.length, meant.length)),
      }));
  };

  /** The vocabulary holds few inflections of each word: "intoducing" is looked for as "intoduce" too. */
  const candidatesOfAnyLemma = (word: string): readonly Candidate[] => {
    const found = candidates(word);
    if (found.length > 0) return found;
    return candidateLemmas(word)
      .filter((lemma) => lemma !== word && lemma.length >= SHORTEST_LEMMA)
      .flatMap(candidates)
      .sort((a, b) => b.confidence - a.confidence)
      .slice(0, MOST_CANDIDATES);
  };

  /** Words whose prefix is a slip away; the first letter is taken to be right. */
  const fuzzyCompletions = (prefix: string): readonly Candidate[] => {
    const limit = maxEdits(prefix.length);
    return prefixRange(prefix.slice(0, 1), sorted)
      .map((word) => ({ word, distance: weightedEditDistance(prefix, word.slice(0, prefix.length), limit) }))
      .filter(({ distance }) => distance <= limit)
      .map(({ word, distance }) => ({ word, confidence: confidenceOf(distance, prefix.length) }));
  };

  const memory = new Map<string, readonly Candidate[]>();
  return {
    corrections(word) {
      if (word.length < SHORTEST || word.length > LONGEST) return [];
      const found = memory.get(word) ?? candidatesOfAnyLemma(word);
      if (memory.size >= MEMORY) memory.clear();
      memory.set(word, found);
      return found;
    },
    completions(prefix) {
      const exact = completer.completions(prefix);
      const isEnough = exact.length > 0 || prefix.length < SHORTEST || prefix.length > LONGEST;
      return isEnough ? exact : likeliest(fuzzyCompletions(prefix));
    },
  };
}
