import { MOST_COMPLETIONS } from './parameters.ts';

/** A word that may have been meant. */
export interface Candidate {
  readonly word: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** What completes a word that is not typed to its end. */
export interface Completer {
  /** Known words with this prefix, the shortest first. */
  readonly completions: (prefix: string) => readonly Candidate[];
}

/** The index of the first item of a list, sorted by code unit, that does not come before the one sought. */
function lowerBound(sought: string, sorted: readonly string[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All items of a list, sorted by code unit, that begin with the prefix, in their order. */
export function prefixRange(prefix: string, sorted: readonly string[]): readonly string[] {
  const from = lowerBound(prefix, sorted);
  let to = from;
  while (sorted[to]?.startsWith(prefix) ?? false) to += 1;
  return sorted.slice(from, to);
}

/** The likeliest candidates first, then the shortest, and no more than are looked up. */
export function likeliest(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates
    .toSorted((a, b) => b.confidence - a.confidence || a.word.length - b.word.length)
    .slice(0, MOST_COMPLETIONS);
}

/** Makes what completes words by a vocabulary of folded words. */
export function createCompleter(vocabulary: readonly string[]): Completer {
  const sorted = [...new Set(vocabulary)].sort();
  return {
    completions: (prefix) => likeliest(prefixRange(prefix, sorted).map((word) => ({ word, confidence: 1 }))),
  };
}
