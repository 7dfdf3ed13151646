import type { Random } from './random.ts';

const ONSETS = [
  'b',
  'br',
  'c',
  'd',
  'f',
  'g',
  'gr',
  'h',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
];
const RHYMES = ['a', 'an', 'ar', 'e', 'el', 'en', 'er', 'i', 'il', 'in', 'o', 'on', 'or', 'u', 'ul', 'um'];

/** How many words a collection of fifty duties uses, and how their number grows (Heaps' law). */
const WORDS_OF_FIFTY = 2500;
const HEAPS_EXPONENT = 0.6;

/** A vocabulary of made-up words that grows with a collection as that of a language does. */
export interface Vocabulary {
  /** So many words in a row, common ones more often. */
  phrase(length: number): string;
  /** A phrase that was not given before: a name. */
  name(length: number): string;
  /** A sentence that begins with somebody's name. */
  sentence(start: string, length: number): string;
}

function madeUp(random: Random, count: number): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = random.between(2, 4);
    words.add(Array.from({ length: syllables }, () => random.oneOf(ONSETS) + random.oneOf(RHYMES)).join(''));
  }
  return [...words];
}

export function createVocabulary(random: Random, duties: number): Vocabulary {
  const words = madeUp(random, Math.round(WORDS_OF_FIFTY * (duties / 50) ** HEAPS_EXPONENT));
  const given = new Set<string>();
  const phrase = (length: number): string => Array.from({ length }, () => random.skewed(words)).join(' ');
  return {
    phrase,
    name(length) {
      let name = phrase(length);
      while (given.has(name)) name = phrase(length);
      given.add(name);
      return name;
    },
    sentence: (start, length) => `${start} says that ${phrase(length)}.`,
  };
}
