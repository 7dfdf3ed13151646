import type { NameSpan } from '../index/name-matcher.ts';
import { SCATTERED_PHRASE, STOP_WORD_IN_PHRASE } from '../index/parameters.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { wordClass } from '../index/stop-words.ts';
import type { Query } from './query-parser.ts';
import type { TermExpansion } from './term-expansion.ts';

/** Several terms of a query that stand in one name of a duty: together they say more than each alone. */
export interface PhraseMatch {
  /** The name (index). */
  readonly name: number;
  /** The part of the name that the terms make up (0 to 1). */
  readonly nameCoverage: number;
  /** The terms by their position in the query, each as the name has it. */
  readonly terms: ReadonlyMap<number, TermExpansion>;
}

/** The names (indexes) in which at least two terms of the query stand. */
function sharedNames(index: SearchIndex, query: Query): readonly number[] {
  const count = new Uint8Array(index.names.length);
  const lastTerm = new Uint8Array(index.names.length);
  const shared: number[] = [];
  query.terms.forEach(({ expansions }, position) => {
    for (const { stem } of expansions) {
      for (const name of index.terms.get(stem)?.postings ?? []) {
        if (lastTerm[name] === position + 1) continue;
        lastTerm[name] = position + 1;
        count[name] = (count[name] ?? 0) + 1;
        if (count[name] === 2) shared.push(name);
      }
    }
  });
  return shared;
}

/** Whether terms stand side by side in the query and in the name, in the same order. */
function isInOrder(stems: readonly string[], terms: ReadonlyMap<number, TermExpansion>): boolean {
  const positions = [...terms].map(([inQuery, { stem }]) => ({ inQuery, inName: stems.indexOf(stem) }));
  return positions.every(({ inQuery, inName }, index) => {
    const before = positions[index - 1];
    return before === undefined || (inQuery === before.inQuery + 1 && inName === before.inName + 1);
  });
}

function matchPhrase(index: SearchIndex, query: Query, name: number): PhraseMatch | undefined {
  const shares = index.sharesOf(name);
  const terms = new Map<number, TermExpansion>();
  const parts = new Map<string, number>();
  query.terms.forEach(({ expansions }, position) => {
    let most = 0;
    for (const expansion of expansions) {
      const part = (shares.get(expansion.stem) ?? 0) * expansion.confidence;
      if (part <= most) continue;
      most = part;
      terms.set(position, expansion);
    }
    const stem = terms.get(position)?.stem;
    if (stem !== undefined) parts.set(stem, Math.max(most, parts.get(stem) ?? 0));
  });
  // Two terms of the query that are one in the name are no phrase.
  if (parts.size < 2) return undefined;
  const coverage = [...parts.values()].reduce((sum, part) => sum + part, 0);
  return { name, terms, nameCoverage: isInOrder([...shares.keys()], terms) ? coverage : coverage * SCATTERED_PHRASE };
}

/** The names that several terms of the query stand in. */
export function matchPhrases(index: SearchIndex, query: Query): readonly PhraseMatch[] {
  return sharedNames(index, query).flatMap((name) => matchPhrase(index, query, name) ?? []);
}

/** Names that stand in the query word for word: what their stop words, which weigh little alone, weigh together. */
export interface StopWordPhrases {
  readonly weight: number;
  /** The duties that have these names (indexes). */
  readonly duties: ReadonlySet<number>;
}

/** The names with the most stop words that stand in the query word for word. */
export function matchStopWordPhrases(index: SearchIndex, query: Query): StopWordPhrases {
  const words = query.tokens.map(({ word }) => word);
  const stopWords = ({ from, to }: NameSpan): number =>
    words.slice(from, to).filter((word) => wordClass(word) !== 'content').length;
  const spans = index.nameMatcher.phrase(words);
  const most = Math.max(0, ...spans.map(stopWords));
  if (most === 0) return { weight: 0, duties: new Set() };
  const longest = spans.filter((span) => stopWords(span) === most);
  return {
    weight: most * STOP_WORD_IN_PHRASE,
    duties: new Set(longest.map(({ name }) => index.names[name]?.duty ?? -1)),
  };
}
