import { UNKNOWN_FOR_OTHER } from './parameters.ts';
import { softmax } from './softmax.ts';

/** How much a term speaks for one class (index), or against it. */
export interface ClassWeight {
  readonly index: number;
  readonly weight: number;
}

/**
 * What was learnt of single terms from the duties' names, lines of postings and queries: a multinomial logistic
 * regression. Its classes are the duties and, last, everything else.
 */
export interface TermWeights {
  /** By class. */
  readonly biases: readonly number[];
  /** By stem. */
  readonly terms: ReadonlyMap<string, readonly ClassWeight[]>;
}

/** Whether a term (its stem) speaks for some duty, and not only for something else. */
export const speaksForDuty = ({ biases, terms }: TermWeights, stem: string): boolean =>
  terms.get(stem)?.some(({ index }) => index < biases.length - 1) ?? false;

/** How likely each duty (index) is to be meant, and that it is something else; all of them add up to 1. */
export interface Likelihoods {
  readonly duties: readonly number[];
  readonly other: number;
  /** The part of the terms, from 0 to 1, of which nothing is learnt. */
  readonly unknown: number;
}

/**
 * What is meant by terms, each with its value; undefined where nothing is learnt of any. The values are taken as a
 * vector of length 1, so that long queries are no surer than short ones.
 */
export function likelihoods(
  { biases, terms }: TermWeights,
  values: ReadonlyMap<string, number>,
): Likelihoods | undefined {
  const logits = [...biases];
  const add = (index: number, weight: number): void => {
    logits[index] = (logits[index] ?? 0) + weight;
  };
  const all = [...values.values()].reduce((sum, value) => sum + value ** 2, 0);
  let known = 0;
  for (const [stem, value] of values) {
    const weights = terms.get(stem);
    if (weights === undefined) continue;
    known += value ** 2;
    for (const { index, weight } of weights) add(index, (weight * value) / Math.sqrt(all));
  }
  if (known === 0) return undefined;
  const unknown = 1 - known / all;
  add(biases.length - 1, UNKNOWN_FOR_OTHER * unknown);
  const likely = softmax(logits);
  return { duties: likely.slice(0, -1), other: likely.at(-1) ?? 0, unknown };
}
