import type { IndexedDuty } from './index-data.ts';
import {
  FIELD_WEIGHTS,
  FUNCTION_WORD_IN_NAME,
  RIVALRY_EXPONENT,
  SPECIFICITY_EXPONENT,
  UNKNOWN_DOCUMENT_FREQUENCY,
} from './parameters.ts';
import { lazy, lazyByKey } from './lazy.ts';
import { stem } from './stemmer.ts';
import { contentWeight, wordClass } from './stop-words.ts';
import { wordsOf } from './tokeniser.ts';
import { type Vocabulary, createVocabulary } from './vocabulary.ts';

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
}

/** The terms by their stems, each made when it is asked for. A stem of function words alone is no term. */
export interface Terms {
  readonly get: (stem: string) => Term | undefined;
  readonly has: (stem: string) => boolean;
  /** Stems, those of function words too: those that begin like one, and all. */
  readonly alike: Vocabulary['alike'];
  readonly stems: Vocabulary['stems'];
}

export interface InvertedIndex {
  readonly terms: Terms;
  readonly names: readonly DutyName[];
  /** The terms of a name (index) in order, each with the share of the name that it is; the shares add up to 1 at most. */
  readonly sharesOf: (name: number) => ReadonlyMap<string, number>;
  /** By duty (index): its first name (index); the others follow. */
  readonly firstName: readonly number[];
  /** Every content word as it is written, folded. */
  readonly contentWords: () => ReadonlySet<string>;
  /** The idf of a term that is not in the index, by smoothing. */
  readonly unknownIdf: number;
}

/** A name of a duty, or its definition. */
interface Field extends DutyName {
  readonly kind: keyof typeof FIELD_WEIGHTS;
}

/** Names first, so that each has the same index among them as among all. */
function fieldsOf(duties: readonly IndexedDuty[]): readonly Field[] {
  const field = (duty: number, kind: Field['kind'], text: string): Field => ({
    duty,
    kind,
    text,
    words: wordsOf(text),
  });
  return [
    ...duties.flatMap(({ name, aliases }, duty) => [
      field(duty, 'name', name),
      ...aliases.map((alias) => field(duty, 'alias', alias)),
    ]),
    ...duties.map(({ definitionTerms }, duty) => field(duty, 'definition', definitionTerms)),
  ];
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
  const vocabulary = createVocabulary(fields.map(({ words }) => words));
  const dutiesWith = (key: string): number => new Set(vocabulary.textsOf(key).map((field) => fields[field]?.duty)).size;
  const idf = (frequency: number): number => Math.log(1 + duties.length / frequency);

  /** What each stem of a field (index) weighs in it, and all of them together. */
  const partsOf = lazyByKey((index: number) => {
    const parts = new Map<string, number>();
    let total = 0;
    for (const word of fields[index]?.words ?? []) {
      const weight = contentWeight(word);
      const part = weight === 0 ? 0 : idf(dutiesWith(stem(word))) * weight;
      total += part === 0 ? FUNCTION_WORD_IN_NAME : part;
      if (part > 0) parts.set(stem(word), part);
    }
    return { parts, total };
  });

  const termOf = (key: string): Term | undefined => {
    const postings: number[] = [];
    const mentions = new Map<number, Mentions>();
    for (const index of vocabulary.textsOf(key)) {
      const field = fields[index];
      const { parts, total } = partsOf(index);
      const part = parts.get(key);
      if (field === undefined || part === undefined) continue;
      const weight =
        field.kind === 'definition' ? FIELD_WEIGHTS.definition : (FIELD_WEIGHTS[field.kind] * part) / total;
      const { complement, sum } = mentions.get(field.duty) ?? { complement: 1, sum: 0 };
      mentions.set(field.duty, { complement: complement * (1 - weight), sum: sum + weight });
      if (field.kind !== 'definition') postings.push(index);
    }
    if (mentions.size === 0) return undefined;
    const weights = termWeights(mentions);
    return { idf: idf(dutiesWith(key)), postings, weights, specificity: specificityOf(weights) };
  };
  const known = lazyByKey(termOf);
  const get = (key: string): Term | undefined => (vocabulary.textsOf(key).length === 0 ? undefined : known(key));

  return {
    terms: { get, has: (key) => get(key) !== undefined, alike: vocabulary.alike, stems: vocabulary.stems },
    names: fields.slice(0, fields.length - duties.length),
    sharesOf: lazyByKey((name: number) => {
      const { parts, total } = partsOf(name);
      return new Map([...parts].map(([key, part]) => [key, part / total]));
    }),
    firstName: fields.flatMap(({ kind }, index) => (kind === 'name' ? [index] : [])),
    contentWords: lazy(
      () => new Set(fields.flatMap(({ words }) => words.filter((word) => wordClass(word) !== 'function'))),
    ),
    unknownIdf: idf(UNKNOWN_DOCUMENT_FREQUENCY),
  };
}
