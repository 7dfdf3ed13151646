import {
  COMPLETION_CONFIDENCE,
  COMPLETION_CONFIDENCE_BY_LENGTH,
  CONFLATION_CONFIDENCE,
  SYNONYM_CONFIDENCE,
  SYNONYM_OF_KNOWN_CONFIDENCE,
} from '../index/parameters.ts';
import { secondLevelStem, stem } from '../index/stemmer.ts';
import { wordClass } from '../index/stop-words.ts';
import type { SearchEngine } from './further.ts';

/** A term of the index that a word of a query may stand for. */
export interface TermExpansion {
  readonly stem: string;
  /** From 0 to 1. */
  readonly confidence: number;
  /** The word that was meant, where another was typed. */
  readonly correction?: string;
  /** The word that was begun. */
  readonly completion?: string;
}

/** A single letter begins anything. */
const SHORTEST_PREFIX = 2;

/** Other stems of the word's conflation class, and its synonyms. */
function relatedTerms(index: SearchEngine, word: string, isKnown: boolean): readonly TermExpansion[] {
  const own = stem(word);
  const ofClass = secondLevelStem(own);
  const conflated = index.terms
    .alike(own)
    .filter((other) => other !== own && secondLevelStem(other) === ofClass && index.terms.has(other))
    .map((other) => ({ stem: other, confidence: CONFLATION_CONFIDENCE }));
  const synonymous = (index.further?.synonyms(own) ?? [])
    .filter((other) => index.terms.has(other))
    .map((other) => ({ stem: other, confidence: isKnown ? SYNONYM_OF_KNOWN_CONFIDENCE : SYNONYM_CONFIDENCE }));
  return [...conflated, ...synonymous];
}

/** The more of the word is typed already, the higher the confidence. */
function completions(index: SearchEngine, prefix: string): readonly TermExpansion[] {
  if (prefix.length < SHORTEST_PREFIX) return [];
  return (index.further?.spellChecker() ?? index.completer()).completions(prefix).map(({ word, confidence }) => ({
    stem: stem(word),
    completion: word,
    confidence:
      confidence * (COMPLETION_CONFIDENCE + COMPLETION_CONFIDENCE_BY_LENGTH * Math.min(1, prefix.length / word.length)),
  }));
}

/**
 * Expands a folded word of a query into the terms that it may stand for: itself, related terms, completions where it
 * may be unfinished, and where nothing fits, corrections of its spelling.
 */
export function expandTerm(index: SearchEngine, word: string, isUnfinished: boolean): readonly TermExpansion[] {
  const isKnown = index.terms.has(stem(word));
  const expansions: TermExpansion[] = isKnown ? [{ stem: stem(word), confidence: 1 }] : [];
  expansions.push(...relatedTerms(index, word, isKnown));
  if (isUnfinished) expansions.push(...completions(index, word));
  if (expansions.length > 0 || wordClass(word) !== 'content') return expansions;
  return (index.further?.spellChecker().corrections(word) ?? []).map(({ word: correction, confidence }) => ({
    stem: stem(correction),
    confidence,
    correction,
  }));
}
