import { lazyByKey } from './lazy.ts';
import { lemma } from './lemmatiser.ts';
import { stem } from './stemmer.ts';

/** Which texts, by index, hold a word of a stem. Words are stemmed when one that begins like them is first asked for. */
export interface Vocabulary {
  /** In order, each once; none where no text holds the stem. */
  readonly textsOf: (stem: string) => readonly number[];
  /** The stems that begin like this one, itself among them where it is there. */
  readonly alike: (stem: string) => readonly string[];
  /** Every stem. */
  readonly stems: () => readonly string[];
}

/** Three letters, those written alike that spelling or an ending may change into each other. */
function beginning(text: string): string {
  const letters = text.slice(0, 3);
  return letters.includes('y') || letters.includes('z') ? letters.replaceAll('y', 'i').replaceAll('z', 's') : letters;
}

/** Words whose stem may differ from them within three letters: short ones with endings, and "grey". */
const DIFFERS_EARLY = /^(?:.{1,3}?(?:s|l?y|li|i?es|ing|ed|e[rn]|ful|ness|less)+|gr[ea]y.*|d?dgement.*)$/;

/** The beginning of the stem of a folded word: that of its lemma, so that most words need not be stemmed for it. */
export const beginningOfStem = (word: string): string => beginning(DIFFERS_EARLY.test(word) ? stem(word) : lemma(word));

function add<Key>(lists: Map<Key, number[]>, key: Key, text: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [text]);
  else if (list.at(-1) !== text) list.push(text);
}

/** Makes the vocabulary of texts, each given by its folded words. */
export function createVocabulary(texts: readonly (readonly string[])[]): Vocabulary {
  const byWord = new Map<string, number[]>();
  texts.forEach((words, text) => {
    for (const word of words) add(byWord, word, text);
  });
  const byBeginning = Map.groupBy(byWord.keys(), beginningOfStem);

  const beginningWith = lazyByKey((start: string): ReadonlyMap<string, readonly number[]> => {
    const byStem = new Map<string, number[]>();
    const places = (byBeginning.get(start) ?? []).flatMap((word) =>
      (byWord.get(word) ?? []).map((text) => ({ text, key: stem(word) })),
    );
    for (const { text, key } of places.sort((a, b) => a.text - b.text)) add(byStem, key, text);
    return byStem;
  });
  // Every keystroke is a new word: nothing is kept of one that begins like none of ours.
  const alikeTo = (key: string) => {
    const start = beginning(key);
    return byBeginning.has(start) ? beginningWith(start) : undefined;
  };
  return {
    textsOf: (key) => alikeTo(key)?.get(key) ?? [],
    alike: (key) => [...(alikeTo(key)?.keys() ?? [])],
    stems: () => [...byBeginning.keys()].flatMap((start) => [...beginningWith(start).keys()]),
  };
}
