import type { Catalog } from '../../model/catalog.ts';
import { termFeatures } from '../../search/index/term-features.ts';
import { isTradeStem } from '../../search/index/trade-words.ts';
import type { ClassWeight, TermWeights } from '../../search/index/term-weights.ts';
import type { DutyModel } from '../reader/duty-model.ts';
import { featuresOf } from '../reader/features.ts';
import { WEIGHT_STEP } from '../reader/model-file.ts';
import { type LearningPlan, learn } from './learn.ts';
import { postingTrainingSet, queryTrainingSet } from './training-set.ts';

/** What is learnt from: the duties with their names, and the example lines. */
export type Learning = Pick<Catalog, 'duties' | 'postingExamples' | 'queryExamples'>;

/** In how many lines a word, two words and a pair of classes must stand. */
const LEAST_LINES = { word: 1, bigram: 2, classPair: 4 };

/** For postings, set by `npm run bench:postings`. */
const FOR_POSTINGS: LearningPlan = {
  featuresOf,
  rounds: 14,
  shrinkage: 1e-4,
  leastLines(key) {
    if (!key.includes(' ')) return LEAST_LINES.word;
    return key.startsWith('@') ? LEAST_LINES.classPair : LEAST_LINES.bigram;
  },
  allSpeakOfNone: false,
  byRarity: true,
  leastWeight: 0.9,
  weightStep: WEIGHT_STEP,
};

/** For queries, set by `npm run bench:search`: a visitor waits for every byte, and of a query little more than its words counts. */
const FOR_QUERIES: LearningPlan = {
  featuresOf: (text) => ({ features: termFeatures(text) }),
  rounds: 40,
  shrinkage: 1e-3,
  leastLines: () => 1,
  allSpeakOfNone: true,
  byRarity: false,
  leastWeight: 1,
  weightStep: 1,
};

const idsOf = ({ duties }: Pick<Learning, 'duties'>): readonly string[] => duties.map(({ id }) => id);

/** Learns what gives a duty away in a posting. */
export const learnForPostings = (content: Omit<Learning, 'queryExamples'>): DutyModel =>
  learn(idsOf(content), postingTrainingSet(content), FOR_POSTINGS);

/**
 * The weights of a term, without what a word of the trade says against all duties: "discord" appears in
 * questions of other subjects too, and alone is still of this one.
 */
const weightsOf = (stem: string, weights: readonly ClassWeight[], none: number): readonly ClassWeight[] =>
  isTradeStem(stem) ? weights.filter(({ index, weight }) => index !== none || weight < 0) : weights;

/** Learns what single terms tell of the duties, and of other subjects, for the search. */
export function learnTermWeights(content: Learning): TermWeights {
  const { biases, features } = learn(idsOf(content), queryTrainingSet(content), FOR_QUERIES);
  return {
    biases: biases.map((bias) => Number(bias.toFixed(1))),
    terms: new Map([...features].map(([stem, { weights }]) => [stem, weightsOf(stem, weights, content.duties.length)])),
  };
}

/** What was learnt from the example lines. */
export interface Models {
  /** What single terms tell of the duties, for the search. */
  readonly termWeights: TermWeights;
  /** What gives a duty away in a posting. */
  readonly postings: DutyModel;
}

/** Learns all that the site needs. */
export const learnModels = (content: Learning): Models => ({
  termWeights: learnTermWeights(content),
  postings: learnForPostings(content),
});
