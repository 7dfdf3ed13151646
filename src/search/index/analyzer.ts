import { tokenise } from './tokeniser.ts';
import { smallness } from './stop-words.ts';
import { stem } from './stemmer.ts';

/** A word that the full text searches. */
export interface TextWord {
  /** As it stood in the text, folded. */
  readonly word: string;
  /** As it is indexed and looked up. */
  readonly stem: string;
}

/** `tokenise` reads as much as a query has; a record is longer. */
const PIECE = 240;

function* everyWord(text: string): Generator<string> {
  let rest = text;
  while (rest.length > PIECE) {
    const space = rest.lastIndexOf(' ', PIECE);
    const end = space > 0 ? space : PIECE;
    for (const { word } of tokenise(rest.slice(0, end))) yield word;
    rest = rest.slice(end);
  }
  for (const { word } of tokenise(rest)) yield word;
}

/**
 * The words of a text that the full text searches: their stems, each once, without the words that any sentence holds.
 * Records and queries go through here alike, and British and American spelling meet in the stem.
 */
export function textWords(text: string): TextWord[] {
  const found = new Map<string, TextWord>();
  for (const word of everyWord(text)) {
    if (smallness(word) !== 'none') continue;
    const key = stem(word);
    if (!found.has(key)) found.set(key, { word, stem: key });
  }
  return [...found.values()];
}

/** How many everyday words a query may have for each word that tells something. */
const EVERYDAY_LIMIT = 2;

/** Whether a query is made of everyday words, so that what else is in it is not what it is about: "learn Spanish in three months". */
export function isMostlyEveryday(query: string): boolean {
  const kinds = tokenise(query).map(({ word }) => smallness(word));
  const count = (wanted: string): number => kinds.filter((kind) => kind === wanted).length;
  return count('everyday') > EVERYDAY_LIMIT * count('none');
}
