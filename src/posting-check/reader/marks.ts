import { stem } from '../../search/index/stemmer.ts';
import { wordClass } from '../../search/index/stop-words.ts';
import type { Word } from './features.ts';
import { PARAMETERS } from './parameters.ts';
import type { Part } from './sentences.ts';

/** A run of words of a line that gave a duty away. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Words of figures of speech, which say nothing by themselves: "find their feet", "a finger on the pulse". */
const FIGURATIVE: ReadonlySet<string> = new Set(
  'feet foot finger pulse ear eye rope shoulder nose mile heart ground lap mind step shoes'.split(' ').map(stem),
);

/** Between marked words: only blanks and function words, so that "find their feet" is one mark. */
function belongTogether(part: Part, words: readonly Word[], before: number, after: number): boolean {
  const [from, to] = [words[before]?.end, words[after]?.start];
  const areFunctionWords = words.slice(before + 1, after).every(({ word }) => wordClass(word) === 'function');
  return areFunctionWords && /^[\s\p{L}’']*$/u.test(part.text.slice(from, to));
}

/** The words of a part of a line that speak for a duty, given how much each of them does. */
export function marksOf(part: Part, words: readonly Word[], weights: readonly number[]): readonly Mark[] {
  const most = Math.max(...weights, 0);
  if (most === 0) return [];
  const runs: { readonly from: number; to: number }[] = [];
  weights.forEach((weight, index) => {
    if (weight < PARAMETERS.tellingPart * most) return;
    const last = runs.at(-1);
    if (last !== undefined && belongTogether(part, words, last.to, index)) last.to = index;
    else runs.push({ from: index, to: index });
  });
  return runs.flatMap(({ from, to }) => {
    const [first, last] = [words[from], words[to]];
    if (first === undefined || last === undefined) return [];
    const saysNothing = words.slice(from, to + 1).every(({ word }) => FIGURATIVE.has(stem(word)));
    return saysNothing ? [] : [{ start: part.start + first.start, end: part.start + last.end }];
  });
}
