import { digit, valueOf } from '../index/digits.ts';
import type { InvertedIndex } from '../index/inverted-index.ts';
import type { ClassWeight, TermWeights } from '../index/term-weights.ts';

/**
 * `search/term-weights.json`: what was learnt of single terms. Most of them are stems of the index, which is loaded
 * before: these come first, in alphabetical order, and are not named. Of each stand a group of characters, class (index)
 * and weight by turns, and a space.
 */
export interface TermWeightsFile {
  readonly biases: readonly number[];
  /** The stems that are not in the index. */
  readonly others: string;
  readonly weights: string;
}

/** What the character of a weight of nothing stands for. */
const ZERO = 30;

const stemsOf = ({ terms }: Pick<InvertedIndex, 'terms'>): readonly string[] => terms.stems().toSorted();

/** Packs term weights, which are whole numbers, for their way to a browser that has the index. */
export function packTermWeights({ biases, terms }: TermWeights, index: Pick<InvertedIndex, 'terms'>): TermWeightsFile {
  const known = stemsOf(index);
  const isInIndex = new Set(known);
  const others = [...terms.keys()].filter((stem) => !isInIndex.has(stem)).sort();
  const pack = (stem: string): string =>
    (terms.get(stem) ?? []).map(({ index: at, weight }) => digit(at) + digit(weight + ZERO)).join('');
  return { biases, others: others.join(' '), weights: [...known, ...others].map(pack).join(' ') };
}

function unpackGroup(group: string): readonly ClassWeight[] {
  const pairs = group.match(/../g) ?? [];
  return pairs.map((pair) => ({ index: valueOf(pair.charAt(0)), weight: valueOf(pair.charAt(1)) - ZERO }));
}

/** Unpacks term weights, given the index. */
export function unpackTermWeights(file: TermWeightsFile, index: Pick<InvertedIndex, 'terms'>): TermWeights {
  const groups = file.weights.split(' ');
  const terms = [...stemsOf(index), ...file.others.split(' ')].flatMap((stem, position) => {
    const weights = unpackGroup(groups[position] ?? '');
    return weights.length === 0 ? [] : [[stem, weights] as const];
  });
  return { biases: file.biases, terms: new Map(terms) };
}
