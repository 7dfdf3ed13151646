import { stem } from './stemmer.ts';
import { wordClass } from './stop-words.ts';
import { tokenise } from './tokeniser.ts';

/** A word of a text, for what is learnt of words. */
export interface TermFeature {
  readonly value: number;
  /** The words that make it, by their index. */
  readonly words: readonly number[];
}

const VALUES = { content: 1, common: 0.8, domain: 0.5, function: 0 } as const;

/** What a folded word counts beside others: a stop word less than a content word, a function word nothing. */
export const termValue = (word: string): number => VALUES[wordClass(word)];

/** The words of a text by their stems, without function words. */
export function termFeatures(text: string): ReadonlyMap<string, TermFeature> {
  const features = new Map<string, TermFeature>();
  tokenise(text).forEach(({ word }, index) => {
    const value = termValue(word);
    const key = stem(word);
    const known = features.get(key);
    if (value > 0 && (known === undefined || known.value < value)) features.set(key, { value, words: [index] });
  });
  return features;
}
