import { tokenise } from '../lexicon/normalise.ts';
import { smallness } from '../lexicon/small-words.ts';
import { american } from '../lexicon/spelling-variants.ts';

/**
 * The words of a text that the full text searches: folded, in American spelling, each once, without those of grammar.
 * Records and queries go through here alike. Positions and small words would make the index three times as large, and
 * nobody searches for them.
 */
export function fullTextWords(text: string): string[] {
  const words = new Set<string>();
  for (const { word } of everyToken(text)) {
    if (smallness(word) !== 'grammar') words.add(american(word));
  }
  return [...words];
}

/** `tokenise` reads as much as a query has; a record is longer. */
const PIECE = 1000;

function* everyToken(text: string): Generator<{ readonly word: string }> {
  let rest = text;
  while (rest.length > PIECE) {
    const at = rest.lastIndexOf(' ', PIECE);
    const end = at > 0 ? at : PIECE;
    yield* tokenise(rest.slice(0, end));
    rest = rest.slice(end);
  }
  yield* tokenise(rest);
}
