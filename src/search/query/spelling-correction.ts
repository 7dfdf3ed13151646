import type { Found } from './scorer.ts';
import type { Lexicon } from '../index/search-index.ts';
import type { Query, QueryWord } from './query-parser.ts';

export interface Correction {
  /** The whole query with its spelling put right. */
  readonly query: string;
  readonly words: readonly { readonly from: string; readonly to: string }[];
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** A word that no duty found needs is put right only if it is this sure. */
const SURE = 0.8;

/** In: a word of the query (and its index), the best duty. Out: the word that was meant. */
export function meantWord({ typed, readings }: QueryWord, place: number, best: Found | undefined): string {
  const [likeliest] = readings;
  const used = best?.evidence.get(place)?.reading;
  if (used !== undefined) return used.meant ?? typed;
  return best !== undefined && likeliest !== undefined && likeliest.sure >= SURE ? (likeliest.meant ?? typed) : typed;
}

/** Word by word from what was typed to the name that it nearly is, if both have as many. */
function towardsName(query: Query, name: readonly string[]): readonly Change[] {
  if (name.length !== query.tokens.length) return [];
  return query.tokens.flatMap(({ word, start, end }, place) => {
    const to = name[place];
    return to === undefined || to === word ? [] : [{ start, end, to }];
  });
}

/**
 * In: an open lexicon, a query as read, the best duty found and, if one was typed but for a slip, its name.
 * Out: the query put right, or nothing where nothing was misspelt.
 */
export function correctionOf(
  lexicon: Lexicon,
  query: Query,
  best: (Found & { readonly typed?: number }) | undefined,
): Correction | undefined {
  const changes = new Map<number, Change>();
  if (best?.typed !== undefined && !query.isTyping) {
    for (const change of towardsName(query, lexicon.names[best.typed]?.words ?? [])) changes.set(change.start, change);
  } else {
    query.words.forEach((word, place) => {
      const to = meantWord(word, place, best);
      if (to !== word.typed) changes.set(word.start, { start: word.start, end: word.end, to });
    });
  }
  for (const { token, meant } of query.names)
    changes.set(token.start, { start: token.start, end: token.end, to: meant });
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
