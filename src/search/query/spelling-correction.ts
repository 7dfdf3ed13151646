import type { SearchIndex } from '../index/search-index.ts';
import { type Correction, correctedWord } from './corrected-word.ts';
import type { Query } from './query-parser.ts';
import type { RankedDuty } from './ranking.ts';

interface Change {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** The changes, word by word, from what was typed to the name that it nearly is, if both have as many words. */
function changesTowardsName(query: Query, name: readonly string[]): readonly Change[] {
  if (name.length !== query.tokens.length) return [];
  return query.tokens.flatMap(({ word, start, end }, position) => {
    const to = name[position];
    return to === undefined || to === word ? [] : [{ start, end, to }];
  });
}

/**
 * Corrects the spelling of a query, given the best duty that it finds and the name of it that was typed as a whole, if
 * one was. Returns undefined if nothing was misspelt.
 */
export function correctSpelling(
  index: SearchIndex,
  query: Query,
  best: RankedDuty | undefined,
): Correction | undefined {
  const changes = new Map<number, Change>();
  if (best?.matchedName !== undefined && !query.isTyping) {
    const name = index.names[best.matchedName]?.words ?? [];
    for (const change of changesTowardsName(query, name)) changes.set(change.start, change);
  } else {
    query.terms.forEach((term, position) => {
      const to = correctedWord(term, position, best);
      if (to !== term.typed) changes.set(term.start, { start: term.start, end: term.end, to });
    });
  }
  for (const { token, correction } of query.correctedNames)
    changes.set(token.start, { start: token.start, end: token.end, to: correction });
  if (changes.size === 0) return undefined;

  let text = '';
  let done = 0;
  const inOrder = [...changes.values()].toSorted((a, b) => a.start - b.start);
  for (const { start, end, to } of inOrder) {
    text += query.text.slice(done, start) + to;
    done = end;
  }
  return {
    query: text + query.text.slice(done),
    words: inOrder.map(({ start, end, to }) => ({ from: query.text.slice(start, end), to })),
  };
}
