import type { Token } from '../index/normalise.ts';

/** "meet" and "sign" of "meetup" and "signups": the particle is no word of the vocabulary. */
const PARTICLES: ReadonlySet<string> = new Set(['up', 'ups', 'in', 'ins', 'out', 'outs', 'off', 'offs', 'on']);
const SHORTEST_PART = 4;
const SHORTEST_BEFORE_PARTICLE = 3;

/** What tells whether a word is of the vocabulary, and whether it is one of the small words. */
export interface Knowledge {
  readonly isTelling: (word: string) => boolean;
  readonly isKnown: (word: string) => boolean;
  /** Whether an unknown word is all but a known one: "wellcome" is one word misspelt, not two. */
  readonly isSlip: (word: string) => boolean;
}

/** Telling words belong together, and small ones: "crossword" is not of "cross" and "word". */
function fit(first: string, second: string, { isTelling, isKnown }: Knowledge): boolean {
  if (PARTICLES.has(second)) return isTelling(first);
  if (first.length < SHORTEST_PART || second.length < SHORTEST_PART) return false;
  return isKnown(first) && isKnown(second) && isTelling(first) === isTelling(second);
}

function split(token: Token, knowledge: Knowledge): readonly Token[] {
  const { word } = token;
  for (let at = word.length - 2; at >= SHORTEST_BEFORE_PARTICLE; at -= 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (fit(first, second, knowledge)) return [first, second].map((part) => ({ ...token, word: part }));
  }
  return [token];
}

/**
 * In: the words of a query, and what tells whether a word is known.
 * Out: the same with unknown words taken apart into known ones ("groundrules") and words put together that are
 * known only so ("web site", "live stream").
 */
export function compounds(tokens: readonly Token[], knowledge: Knowledge): readonly Token[] {
  const { isKnown, isSlip } = knowledge;
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
  return joined.flatMap((token) => (isKnown(token.word) || isSlip(token.word) ? [token] : split(token, knowledge)));
}
