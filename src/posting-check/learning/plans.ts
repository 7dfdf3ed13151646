import type { Catalog } from '../../model/catalog.ts';
import { termFeatures } from '../../search/index/term-features.ts';
import type { TermWeights } from '../../search/index/term-weights.ts';
import type { DutyModel } from '../reader/duty-model.ts';
import { featuresOf } from '../reader/features.ts';
import { WEIGHT_STEP } from '../reader/model-file.ts';
import { type LearningPlan, learn } from './learn.ts';
import { trainingSet } from './training-set.ts';

/** What is learnt from: the duties with their names, and the example lines. */
type Learning = Parameters<typeof trainingSet>[0] & Pick<Catalog, 'duties'>;

/** In how many lines a word, two words and a pair of classes must stand. */
const LEAST_LINES = { word: 1, bigram: 2, classPair: 4 };

/** For postings, set by `npm run bench:postings`. */
const FOR_POSTINGS: LearningPlan = {
  featuresOf,
  rounds: 14,
  leastLines(key) {
    if (!key.includes(' ')) return LEAST_LINES.word;
    return key.startsWith('@') ? LEAST_LINES.classPair : LEAST_LINES.bigram;
  },
  byRarity: true,
  leastWeight: 0.9,
  weightStep: WEIGHT_STEP,
};

/** For queries, set by `npm run bench:search`: a visitor waits for every byte, and of a query little more than its words counts. */
const FOR_QUERIES: LearningPlan = {
  featuresOf: (text) => ({ features: termFeatures(text) }),
  rounds: 40,
  leastLines: () => 1,
  byRarity: false,
  leastWeight: 1.5,
  weightStep: 1,
};

const idsOf = ({ duties }: Learning): readonly string[] => duties.map(({ id }) => id);

/** Learns what gives a duty away in a posting. */
export const learnForPostings = (content: Learning): DutyModel =>
  learn(idsOf(content), trainingSet(content), FOR_POSTINGS);

/** Learns what single terms tell of the duties, for the search: only lines that ask for a duty teach it. */
export function learnTermWeights(content: Learning): TermWeights {
  const lines = trainingSet(content).filter(({ duties }) => duties.length > 0);
  const { duties, biases, features } = learn(idsOf(content), lines, FOR_QUERIES);
  return {
    biases: duties.map((_, index) => Number((biases[index] ?? 0).toFixed(1))),
    terms: new Map([...features].map(([stem, { weights }]) => [stem, weights])),
  };
}
