import type { IndexedDuty } from './index-data.ts';
import {
  FIELD_WEIGHTS,
  FUNCTION_WORD_IN_NAME,
  RIVALRY_EXPONENT,
  SPECIFICITY_EXPONENT,
  UNKNOWN_DOCUMENT_FREQUENCY,
} from './parameters.ts';
import { lazy } from './lazy.ts';
import { stem } from './stemmer.ts';
import { contentWeight, wordClass } from './stop-words.ts';
import { tokenise } from './tokeniser.ts';

/** A stem that occurs in some name or definition. */
export interface Term {
  /** Inverse document frequency: the fewer duties the term occurs in, the higher. */
  readonly idf: number;
  /** The names (by index) in which it occurs. */
  readonly postings: readonly number[];
  /** The weight of the term for each duty (by index) that it occurs in, from 0 to 1. */
  readonly weights: ReadonlyMap<number, number>;
  /** Domain specificity, from 0 to 1: "room" stands in one long name, and is a word of much else besides. */
  readonly specificity: number;
}

/** A name of a duty: its own, or another that people use. */
export interface DutyName {
  readonly duty: number;
  readonly text: string;
  /** All its words folded, function words too. */
  readonly words: readonly string[];
  /** Its terms in order, each with the share of the name that it is; the shares add up to 1 at most. */
  readonly shares: ReadonlyMap<string, number>;
}

/** The terms by their stems. */
export interface Terms {
  readonly get: (stem: string) => Term | undefined;
  readonly has: (stem: string) => boolean;
  /** All stems, those of function words too. */
  readonly stems: () => readonly string[];
}

export interface InvertedIndex {
  readonly terms: Terms;
  readonly names: readonly DutyName[];
  /** By duty (index): its first name (index); the others follow. */
  readonly firstName: readonly number[];
  /** Every content word as it is written, folded. */
  readonly contentWords: () => ReadonlySet<string>;
  /** The idf of a term that is not in the index, by smoothing. */
  readonly unknownIdf: number;
}

interface Field {
  readonly duty: number;
  readonly kind: keyof typeof FIELD_WEIGHTS;
  readonly text: string;
  readonly words: readonly string[];
  /** Of each word. */
  readonly stems: readonly string[];
}

function fieldsOf(duties: readonly IndexedDuty[]): readonly Field[] {
  return duties.flatMap(({ name, aliases, definitionTerms }, duty) => {
    const field = (kind: Field['kind'], text: string): Field => {
      const words = tokenise(text).map(({ word }) => word);
      return { duty, kind, text, words, stems: words.map(stem) };
    };
    return [
      field('name', name),
      ...aliases.map((alias) => field('alias', alias)),
      field('definition', definitionTerms),
    ];
  });
}

/** Where a stem stands. */
interface Occurrences {
  /** The fields (by index), duty by duty. */
  readonly fields: number[];
  /** In how many duties. */
  duties: number;
  last: number;
}

function occurrencesIn(fields: readonly Field[]): ReadonlyMap<string, Occurrences> {
  const found = new Map<string, Occurrences>();
  fields.forEach(({ duty, stems }, index) => {
    for (const key of stems) {
      const known = found.get(key);
      if (known === undefined) {
        found.set(key, { fields: [index], duties: 1, last: duty });
        continue;
      }
      if (known.fields.at(-1) !== index) known.fields.push(index);
      if (known.last !== duty) known.duties += 1;
      known.last = duty;
    }
  });
  return found;
}

/** The mentions of a term in the fields of one duty. */
interface Mentions {
  /** The product of what each mention leaves of 1: combined, mentions weigh 1 less this (noisy or). */
  complement: number;
  /** Their sum, for comparing duties. */
  sum: number;
}

/** The weight of a term for each duty: of its mentions together, less where it is mentioned more in another duty. */
function termWeights(mentions: ReadonlyMap<number, Mentions>): ReadonlyMap<number, number> {
  const most = Math.max(...[...mentions.values()].map(({ sum }) => sum));
  return new Map(
    [...mentions].map(([duty, { complement, sum }]) => [duty, (1 - complement) * (sum / most) ** RIVALRY_EXPONENT]),
  );
}

function specificityOf(weights: ReadonlyMap<number, number>): number {
  const complement = [...weights.values()].reduce((left, weight) => left * (1 - weight), 1);
  return (1 - complement) ** SPECIFICITY_EXPONENT;
}

/**
 * Makes the inverted index of the duties' names and definitions. What is known of a term or a name is worked out when a
 * query first asks for it: nearly all of it no query of a visit does.
 */
export function createInvertedIndex(duties: readonly IndexedDuty[]): InvertedIndex {
  const fields = fieldsOf(duties);
  const occurrences = occurrencesIn(fields);
  const idf = (frequency: number): number => Math.log(1 + duties.length / frequency);

  /** What each stem of a field weighs in it, and all of them together. */
  const partsOf = fields.map(({ words, stems }) =>
    lazy(() => {
      const parts = new Map<string, number>();
      let total = 0;
      words.forEach((word, index) => {
        const key = stems[index] ?? word;
        const part = idf(occurrences.get(key)?.duties ?? Number.POSITIVE_INFINITY) * contentWeight(word);
        total += part === 0 ? FUNCTION_WORD_IN_NAME : part;
        if (part > 0) parts.set(key, part);
      });
      return { parts, total };
    }),
  );

  const names: DutyName[] = [];
  const firstName: number[] = [];
  /** By field: its name (index). */
  const nameOf = fields.map(({ duty, kind, text, words }, index) => {
    if (kind === 'definition') return -1;
    if (kind === 'name') firstName.push(names.length);
    const shares = lazy(() => {
      const { parts, total } = partsOf[index]?.() ?? { parts: new Map<string, number>(), total: 1 };
      return new Map([...parts].map(([key, part]) => [key, part / total]));
    });
    names.push({
      duty,
      text,
      words,
      get shares() {
        return shares();
      },
    });
    return names.length - 1;
  });

  const termOf = (key: string, { fields: where, duties: frequency }: Occurrences): Term | undefined => {
    const postings: number[] = [];
    const mentions = new Map<number, Mentions>();
    for (const index of where) {
      const field = fields[index];
      const { parts, total } = partsOf[index]?.() ?? { parts: new Map<string, number>(), total: 1 };
      const part = parts.get(key);
      if (field === undefined || part === undefined) continue;
      const weight =
        field.kind === 'definition' ? FIELD_WEIGHTS.definition : (FIELD_WEIGHTS[field.kind] * part) / total;
      const { complement, sum } = mentions.get(field.duty) ?? { complement: 1, sum: 0 };
      mentions.set(field.duty, { complement: complement * (1 - weight), sum: sum + weight });
      if (field.kind !== 'definition') postings.push(nameOf[index] ?? -1);
    }
    if (mentions.size === 0) return undefined;
    const weights = termWeights(mentions);
    return { idf: idf(frequency), postings, weights, specificity: specificityOf(weights) };
  };

  return {
    terms: lazyTerms(occurrences, termOf),
    names,
    firstName,
    contentWords: lazy(
      () => new Set(fields.flatMap(({ words }) => words.filter((word) => wordClass(word) !== 'function'))),
    ),
    unknownIdf: idf(UNKNOWN_DOCUMENT_FREQUENCY),
  };
}

/** The terms by their stems, each made when it is asked for. A stem of function words alone is no term. */
function lazyTerms(
  occurrences: ReadonlyMap<string, Occurrences>,
  termOf: (stem: string, where: Occurrences) => Term | undefined,
): Terms {
  const made = new Map<string, Term | undefined>();
  const get = (key: string): Term | undefined => {
    const where = occurrences.get(key);
    if (where !== undefined && !made.has(key)) made.set(key, termOf(key, where));
    return made.get(key);
  };
  return { get, has: (key) => get(key) !== undefined, stems: () => [...occurrences.keys()] };
}
