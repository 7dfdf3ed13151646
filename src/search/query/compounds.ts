import type { Token } from '../index/tokeniser.ts';

/** "meet" and "sign" of "meetup" and "signups": the particle is no word of the index. */
const PARTICLES: ReadonlySet<string> = new Set(['up', 'ups', 'in', 'ins', 'out', 'outs', 'off', 'offs', 'on']);
const SHORTEST_PART = 4;
const SHORTEST_BEFORE_PARTICLE = 3;

/** What is known of words by themselves. */
export interface WordTests {
  readonly isContentWord: (word: string) => boolean;
  /** Content words of the index, stop words and names. */
  readonly isKnown: (word: string) => boolean;
  /** Whether an unknown word is all but a known one: "wellcome" is one word misspelt, not two. */
  readonly isMisspelling: (word: string) => boolean;
}

/** Content words go together, and stop words: "crossword" is not made of "cross" and "word". */
function formCompound(first: string, second: string, { isContentWord, isKnown }: WordTests): boolean {
  if (PARTICLES.has(second)) return isContentWord(first);
  if (first.length < SHORTEST_PART || second.length < SHORTEST_PART) return false;
  return isKnown(first) && isKnown(second) && isContentWord(first) === isContentWord(second);
}

function splitCompound(token: Token, tests: WordTests): readonly Token[] {
  const { word } = token;
  for (let index = word.length - 2; index >= SHORTEST_BEFORE_PARTICLE; index -= 1) {
    const [first, second] = [word.slice(0, index), word.slice(index)];
    if (formCompound(first, second, tests)) return [first, second].map((part) => ({ ...token, word: part }));
  }
  return [token];
}

/**
 * Splits unknown words of a query that are compounds of known ones ("groundrules"), and joins words that are known only
 * as a compound ("web site", "live stream").
 */
export function resolveCompounds(tokens: readonly Token[], tests: WordTests): readonly Token[] {
  const { isKnown, isMisspelling } = tests;
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last !== undefined && !(isKnown(last.word) && isKnown(token.word)) && isKnown(last.word + token.word)) {
      joined.pop();
      joined.push({ word: last.word + token.word, start: last.start, end: token.end });
    } else {
      joined.push(token);
    }
  }
  return joined.flatMap((token) =>
    isKnown(token.word) || isMisspelling(token.word) ? [token] : splitCompound(token, tests),
  );
}
