import { stem } from '../../search/index/stemmer.ts';
import { wordClass } from '../../search/index/stop-words.ts';
import { tokenise } from '../../search/index/tokeniser.ts';
import { wordClasses } from './word-classes.ts';

/** Something of a sentence that tells of a duty: a word, a class of words, or two of them near each other. */
export interface Feature {
  readonly value: number;
  /** The words that make it, by their index among the words of the sentence. */
  readonly words: readonly number[];
}

/** A word of a sentence, with its offsets. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

export interface SentenceFeatures {
  readonly words: readonly Word[];
  readonly features: ReadonlyMap<string, Feature>;
  /** How many words carry meaning. */
  readonly contentWords: number;
}

/** Function words that tell whom a line speaks of, and what to. */
const TELLING_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'who what you your our us they them their each other one another among between up out in off new no not'.split(' '),
);
/** What each kind of feature weighs beside a content word. */
const VALUES = { content: 1, common: 0.8, domain: 0.5, functionWord: 0.3, wordClass: 0.5, classPair: 0.4, bigram: 0.6 };
/** How many words apart two classes may stand to be a pair. */
const PAIR_WINDOW = 6;

/** The features of a sentence. Words that only differ in inflection or spelling give the same ones. */
export function featuresOf(text: string): SentenceFeatures {
  const words = tokenise(text);
  const features = new Map<string, Feature>();
  const add = (key: string, value: number, ...of: number[]): void => {
    const known = features.get(key);
    if (known === undefined) features.set(key, { value, words: of });
    else features.set(key, { value: Math.max(value, known.value), words: [...new Set([...known.words, ...of])] });
  };

  const stems = words.map(({ word }) => stem(word));
  let last: number | undefined;
  let contentWords = 0;
  words.forEach(({ word }, index) => {
    const kind = wordClass(word);
    const key = stems[index] ?? word;
    if (kind === 'function') {
      if (TELLING_FUNCTION_WORDS.has(word)) add(`_${word}`, VALUES.functionWord, index);
      return;
    }
    if (kind !== 'domain') contentWords += 1;
    add(key, VALUES[kind], index);
    if (last !== undefined) add(`${stems[last] ?? ''} ${key}`, VALUES.bigram, last, index);
    last = index;
  });

  const classes = stems.map(wordClasses);
  classes.forEach((own, index) => {
    for (const one of own) add(`@${one}`, VALUES.wordClass, index);
    for (let other = index + 1; other < Math.min(classes.length, index + PAIR_WINDOW); other += 1)
      for (const first of own)
        for (const second of classes[other] ?? [])
          if (first !== second) add(`@${first} @${second}`, VALUES.classPair, index, other);
  });
  return { words, features, contentWords };
}
