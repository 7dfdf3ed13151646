import { softmax } from './softmax.ts';

/** How much a term speaks for one duty (index), or against it. */
export interface DutyWeight {
  readonly index: number;
  readonly weight: number;
}

/** What was learnt of single terms from the duties' names and from lines of postings: a multinomial logistic regression. */
export interface TermWeights {
  /** By duty. */
  readonly biases: readonly number[];
  /** By stem. */
  readonly terms: ReadonlyMap<string, readonly DutyWeight[]>;
}

/** What a term of which nothing is learnt takes from the others. */
const UNKNOWN_TERM = 0.3;

/**
 * How likely each duty (index) is to be meant by terms, each with its value; undefined where nothing is learnt of any.
 * The values are taken as a vector of length 1, so that long queries are no surer than short ones.
 */
export function likelihoods(
  { biases, terms }: TermWeights,
  values: ReadonlyMap<string, number>,
): readonly number[] | undefined {
  const known = [...values].flatMap(([stem, value]) => {
    const weights = terms.get(stem);
    return weights === undefined ? [] : [{ value, weights }];
  });
  if (known.length === 0) return undefined;
  const squares = [...values].map(([stem, value]) => value ** 2 * (terms.has(stem) ? 1 : UNKNOWN_TERM));
  const length = Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
  const logits = [...biases];
  for (const { value, weights } of known)
    for (const { index, weight } of weights) logits[index] = (logits[index] ?? 0) + (weight * value) / length;
  return softmax(logits);
}
