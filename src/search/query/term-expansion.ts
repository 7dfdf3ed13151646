import { nearWords } from '../index/synonyms.ts';
import type { Lexicon } from '../index/search-index.ts';
import { smallness } from '../index/stop-words.ts';
import { root, stem } from '../index/stemmer.ts';
import { TUNING } from '../index/parameters.ts';

/** What a word of a query may stand for. */
export interface Reading {
  readonly stem: string;
  /** From 0 to 1. */
  readonly sure: number;
  /** The word that was meant, where another was typed. */
  readonly meant?: string;
  /** The word that was begun. */
  readonly begun?: string;
}

/** A single letter begins anything. */
const SHORTEST_BEGINNING = 2;

function kin(lexicon: Lexicon, word: string, isKnown: boolean): readonly Reading[] {
  const own = stem(word);
  const family = (lexicon.families.get(root(own)) ?? [])
    .filter((relative) => relative !== own)
    .map((relative) => ({ stem: relative, sure: TUNING.family }));
  const near = nearWords(own)
    .filter((other) => lexicon.terms.has(other))
    .map((other) => ({ stem: other, sure: isKnown ? TUNING.nearKnown : TUNING.near }));
  return [...family, ...near];
}

/** The more of the word stands there already, the surer. */
function completions(lexicon: Lexicon, beginning: string): readonly Reading[] {
  if (beginning.length < SHORTEST_BEGINNING) return [];
  return lexicon
    .speller()
    .complete(beginning)
    .map(({ word, sure }) => ({
      stem: stem(word),
      begun: word,
      sure: sure * (0.6 + 0.4 * Math.min(1, beginning.length / word.length)),
    }));
}

/**
 * In: a folded word, whether it may be unfinished.
 * Out: what it may stand for in the vocabulary: itself, its relatives, what it begins, and if nothing fits, what it misspells.
 */
export function readingsOf(lexicon: Lexicon, word: string, isUnfinished: boolean): readonly Reading[] {
  const isKnown = lexicon.terms.has(stem(word));
  const readings: Reading[] = isKnown ? [{ stem: stem(word), sure: 1 }] : [];
  readings.push(...kin(lexicon, word, isKnown));
  if (isUnfinished) readings.push(...completions(lexicon, word));
  if (readings.length > 0 || smallness(word) !== 'none') return readings;
  return lexicon
    .speller()
    .suggest(word)
    .map(({ word: meant, sure }) => ({ stem: stem(meant), sure, meant }));
}
