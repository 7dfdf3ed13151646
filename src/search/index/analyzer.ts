import { COMMON_WORDS_PER_CONTENT_WORD } from './parameters.ts';
import { tokenise } from './tokeniser.ts';
import { type WordClass, wordClass } from './stop-words.ts';
import { stem } from './stemmer.ts';

/** A content word of a text, as the full-text index holds it. */
export interface AnalyzedWord {
  /** As it stands in the text, folded. */
  readonly word: string;
  /** As it is indexed and looked up. */
  readonly stem: string;
}

/** `tokenise` reads no more than a query is long; records are longer and are read piece by piece. */
const PIECE_LENGTH = 240;

function* wordsByPiece(text: string): Generator<string> {
  let rest = text;
  while (rest.length > PIECE_LENGTH) {
    const space = rest.lastIndexOf(' ', PIECE_LENGTH);
    const end = space > 0 ? space : PIECE_LENGTH;
    for (const { word } of tokenise(rest.slice(0, end))) yield word;
    rest = rest.slice(end);
  }
  for (const { word } of tokenise(rest)) yield word;
}

/**
 * Analyses a text for the full-text index: its content words, one for each stem, without stop words. Records and queries
 * go through the same analyzer, so that inflections, and British and American spelling, meet in the stem.
 */
export function analyze(text: string): AnalyzedWord[] {
  const found = new Map<string, AnalyzedWord>();
  for (const word of wordsByPiece(text)) {
    if (wordClass(word) !== 'content') continue;
    const key = stem(word);
    if (!found.has(key)) found.set(key, { word, stem: key });
  }
  return [...found.values()];
}

/**
 * Whether a query is made of common words, so that the few content words in it are not what it is about:
 * "learn Spanish in three months".
 */
export function isMostlyCommonWords(query: string): boolean {
  const classes = tokenise(query).map(({ word }) => wordClass(word));
  const count = (wanted: WordClass): number => classes.filter((one) => one === wanted).length;
  return count('common') > COMMON_WORDS_PER_CONTENT_WORD * count('content');
}
