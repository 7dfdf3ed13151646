import { tokenise } from './tokeniser.ts';
import type { LexiconData, NamedThing } from './index-data.ts';

export interface NamesFound {
  readonly roles: readonly string[];
  readonly sources: readonly string[];
  /** The words of the query (by index) that are part of a name, each as the name has it. */
  readonly taken: ReadonlyMap<number, string>;
}

export interface NameFinder {
  /**
   * In: for each word of a query the folded words that it may stand for, itself first; what tells whether a word is
   * strange. Out: the names in it. A strange word before the name of a source is its first name: "Deb Ng".
   */
  readonly find: (query: readonly (readonly string[])[], isStrange: (word: string) => boolean) => NamesFound;
  /** The words that names are made of, for the spelling. */
  readonly words: ReadonlySet<string>;
}

interface Name {
  readonly id: string;
  readonly kind: 'roles' | 'sources';
  readonly words: readonly string[];
}

const ARTICLE = 'the';
const singular = (word: string): string => word.replace(/s$/, '');

/** By first word, in the singular: the names that begin so, the longest first ("social media manager" before "social"). */
function byFirstWord(things: Pick<LexiconData, Name['kind']>): ReadonlyMap<string, readonly Name[]> {
  const names = (['roles', 'sources'] as const).flatMap((kind) =>
    things[kind].flatMap(({ id, names: texts }) =>
      texts.map((text): Name => {
        const words = tokenise(text).map(({ word }) => word);
        return { id, kind, words: words[0] === ARTICLE ? words.slice(1) : words };
      }),
    ),
  );
  const grouped = new Map<string, Name[]>();
  for (const name of names) {
    const [first] = name.words;
    if (first !== undefined) grouped.set(singular(first), [...(grouped.get(singular(first)) ?? []), name]);
  }
  for (const group of grouped.values()) group.sort((a, b) => b.words.length - a.words.length);
  return grouped;
}

/** In: the roles and sources with their names. Out: what finds those names among the words of a query. */
export function nameFinder(things: Pick<LexiconData, Name['kind']>): NameFinder {
  const names = byFirstWord(things);

  return {
    words: new Set([...names.values()].flat().flatMap(({ words }) => words)),
    find(query, isStrange) {
      const found = { roles: new Set<string>(), sources: new Set<string>() };
      const taken = new Map<number, string>();
      const stands = (word: string, at: number): boolean =>
        query[at]?.some((reading) => singular(reading) === singular(word)) ?? false;
      for (let at = 0; at < query.length; at += 1) {
        const name = (query[at] ?? [])
          .flatMap((reading) => names.get(singular(reading)) ?? [])
          .find(({ words }) => words.every((word, place) => stands(word, at + place)));
        if (name === undefined) continue;
        found[name.kind].add(name.id);
        const before = query[at - 1]?.[0];
        if (name.kind === 'sources' && before !== undefined && isStrange(before)) taken.set(at - 1, before);
        name.words.forEach((word, place) => taken.set(at + place, word));
        at += name.words.length - 1;
      }
      return { roles: [...found.roles], sources: [...found.sources], taken };
    },
  };
}

/** Two letters begin too many names. */
const SHORTEST = 3;

/** Ids of the things of which a name, or a word of one, begins as what was typed so far. */
export function begunNames(things: readonly NamedThing[], typed: string): string[] {
  const begun = typed.trim().toLowerCase();
  if (begun.length < SHORTEST) return [];
  return things
    .filter(({ names }) => names.some((name) => ` ${name}`.toLowerCase().includes(` ${begun}`)))
    .map(({ id }) => id);
}
