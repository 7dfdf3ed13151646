import type { IndexedDuty } from './index-data.ts';
import {
  FIELD_WEIGHTS,
  FUNCTION_WORD_IN_NAME,
  RIVALRY_EXPONENT,
  SPECIFICITY_EXPONENT,
  UNKNOWN_DOCUMENT_FREQUENCY,
} from './parameters.ts';
import { stem } from './stemmer.ts';
import { contentWeight } from './stop-words.ts';
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

export interface InvertedIndex {
  readonly terms: ReadonlyMap<string, Term>;
  readonly names: readonly DutyName[];
  /** By duty (index): its first name (index); the others follow. */
  readonly firstName: readonly number[];
  /** Every content word as it is written, folded. */
  readonly contentWords: ReadonlySet<string>;
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

/** In how many duties each stem occurs. The fields stand duty by duty. */
function documentFrequencies(fields: readonly Field[]): ReadonlyMap<string, number> {
  const frequencies = new Map<string, { count: number; last: number }>();
  for (const { duty, stems } of fields) {
    for (const key of stems) {
      const known = frequencies.get(key);
      if (known === undefined) frequencies.set(key, { count: 1, last: duty });
      else if (known.last !== duty) {
        known.count += 1;
        known.last = duty;
      }
    }
  }
  return new Map([...frequencies].map(([key, { count }]) => [key, count]));
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

/** Makes the inverted index of the duties' names and definitions. */
export function createInvertedIndex(duties: readonly IndexedDuty[]): InvertedIndex {
  const fields = fieldsOf(duties);
  const idf = (frequency: number): number => Math.log(1 + duties.length / frequency);
  const idfs = new Map([...documentFrequencies(fields)].map(([key, frequency]) => [key, idf(frequency)]));

  const names: DutyName[] = [];
  const firstName: number[] = [];
  const contentWords = new Set<string>();
  const gathered = new Map<string, { postings: number[]; mentions: Map<number, Mentions> }>();
  for (const { duty, kind, text, words, stems } of fields) {
    const parts = new Map<string, number>();
    let total = 0;
    words.forEach((word, index) => {
      const key = stems[index] ?? word;
      const part = (idfs.get(key) ?? 0) * contentWeight(word);
      total += part === 0 ? FUNCTION_WORD_IN_NAME : part;
      if (part === 0) return;
      contentWords.add(word);
      parts.set(key, part);
    });
    for (const [key, part] of parts) {
      const term = gathered.get(key) ?? { postings: [], mentions: new Map<number, Mentions>() };
      gathered.set(key, term);
      const { complement, sum } = term.mentions.get(duty) ?? { complement: 1, sum: 0 };
      const weight = kind === 'definition' ? FIELD_WEIGHTS.definition : (FIELD_WEIGHTS[kind] * part) / total;
      term.mentions.set(duty, { complement: complement * (1 - weight), sum: sum + weight });
      if (kind !== 'definition') term.postings.push(names.length);
    }
    if (kind === 'definition') continue;
    if (kind === 'name') firstName.push(names.length);
    for (const [key, part] of parts) parts.set(key, part / total);
    names.push({ duty, text, words, shares: parts });
  }

  const terms = new Map(
    [...gathered].map(([key, { postings, mentions }]): [string, Term] => {
      const weights = termWeights(mentions);
      return [key, { idf: idfs.get(key) ?? 0, postings, weights, specificity: specificityOf(weights) }];
    }),
  );
  return { terms, names, firstName, contentWords, unknownIdf: idf(UNKNOWN_DOCUMENT_FREQUENCY) };
}
