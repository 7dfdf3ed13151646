import type { IndexData } from './index-data.ts';
import { wordsOf } from './tokeniser.ts';

export interface RecognisedEntities {
  readonly roles: readonly string[];
  readonly sources: readonly string[];
  /** The tokens of the query (by index) that are part of a name, each as the name has it. */
  readonly tokens: ReadonlyMap<number, string>;
}

export interface EntityRecogniser {
  /**
   * The roles and sources that a query names. `query` holds for each token the folded words that it may stand for,
   * itself first. An unknown word before the name of a source is its first name: "Deb Ng".
   */
  readonly recognise: (
    query: readonly (readonly string[])[],
    isUnknown: (word: string) => boolean,
  ) => RecognisedEntities;
  /** The words that names are made of, for the spell checker. */
  readonly words: ReadonlySet<string>;
}

type Entities = Pick<IndexData, 'roles' | 'sources'>;

interface EntityName {
  readonly id: string;
  readonly kind: keyof Entities;
  readonly words: readonly string[];
}

const ARTICLE = 'the';
const singular = (word: string): string => word.replace(/s$/, '');

/** The names by their first word in the singular, the longest first: "social media manager" before "social". */
function byFirstWord(entities: Entities): ReadonlyMap<string, readonly EntityName[]> {
  const names = (['roles', 'sources'] as const).flatMap((kind) =>
    entities[kind].flatMap(({ id, names: texts }) =>
      texts.map((text): EntityName => {
        const words = wordsOf(text);
        return { id, kind, words: words[0] === ARTICLE ? words.slice(1) : words };
      }),
    ),
  );
  const grouped = new Map<string, EntityName[]>();
  for (const name of names) {
    const [first] = name.words;
    if (first !== undefined) grouped.set(singular(first), [...(grouped.get(singular(first)) ?? []), name]);
  }
  for (const group of grouped.values()) group.sort((a, b) => b.words.length - a.words.length);
  return grouped;
}

/** Makes what recognises roles and sources by their names. */
export function createEntityRecogniser(entities: Entities): EntityRecogniser {
  const names = byFirstWord(entities);

  return {
    words: new Set([...names.values()].flat().flatMap(({ words }) => words)),
    recognise(query, isUnknown) {
      const found = { roles: new Set<string>(), sources: new Set<string>() };
      const tokens = new Map<number, string>();
      const mayBe = (index: number, word: string): boolean =>
        query[index]?.some((meaning) => singular(meaning) === singular(word)) ?? false;
      for (let start = 0; start < query.length; start += 1) {
        const name = (query[start] ?? [])
          .flatMap((meaning) => names.get(singular(meaning)) ?? [])
          .find(({ words }) => words.every((word, index) => mayBe(start + index, word)));
        if (name === undefined) continue;
        found[name.kind].add(name.id);
        const before = query[start - 1]?.[0];
        if (name.kind === 'sources' && before !== undefined && isUnknown(before)) tokens.set(start - 1, before);
        name.words.forEach((word, index) => tokens.set(start + index, word));
        start += name.words.length - 1;
      }
      return { roles: [...found.roles], sources: [...found.sources], tokens };
    },
  };
}
