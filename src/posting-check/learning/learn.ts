import type { SentenceFeatures } from '../reader/features.ts';
import { type DutyModel, normalise } from '../reader/duty-model.ts';
import { IDF_STEP } from '../reader/model-file.ts';
import { type Input, fit } from './fit.ts';
import type { TrainingLine } from './training-set.ts';

type Features = Pick<SentenceFeatures, 'features'>;

/** What is learnt of lines, and how much of it is kept. */
export interface LearningPlan {
  readonly featuresOf: (text: string) => Features;
  /** How often all lines are gone through. */
  readonly rounds: number;
  /** How fast weights shrink that are not needed. */
  readonly shrinkage: number;
  /** How many lines must have a feature for it to be learnt. */
  readonly leastLines: (key: string) => number;
  /** Whether each feature may speak of no duty, and not only one that some line without a duty has. */
  readonly allSpeakOfNone: boolean;
  /** Whether rare features count more. */
  readonly byRarity: boolean;
  /** Weights nearer to nothing than this are left out. */
  readonly leastWeight: number;
  /** Weights are kept in steps of this size. */
  readonly weightStep: number;
}

/** A feature while it is learnt: weights only for the classes of the lines that have it, so that the model stays small. */
interface Learnt {
  readonly idf: number;
  readonly classes: readonly number[];
  /** Where its weights begin among all. */
  readonly first: number;
}

const round = (value: number, step: number): number => Math.round(value / step) * step;

interface Example {
  readonly sentence: Features;
  readonly classes: readonly number[];
  readonly weight: number;
  /** How many classes there are. */
  readonly of: number;
}

function inputOf({ sentence, classes, weight, of }: Example, learnt: (key: string) => Learnt | undefined): Input {
  const wanted = new Float64Array(of);
  for (const one of classes) wanted[one] = 1 / classes.length;
  const parts = normalise(sentence, learnt);
  const size = parts.reduce((sum, { known }) => sum + known.classes.length, 0);
  const input = {
    wanted,
    weight,
    slots: new Int32Array(size),
    classes: new Int32Array(size),
    values: new Float64Array(size),
  };
  let at = 0;
  for (const { known, value } of parts)
    for (const [slot, one] of known.classes.entries()) {
      input.slots[at] = known.first + slot;
      input.classes[at] = one;
      input.values[at] = value;
      at += 1;
    }
  return input;
}

/**
 * Learns from lines whose duties are known what gives a duty away. The same lines give the same model, in every build.
 * @param duties ids, in the order of the model's classes
 */
export function learn(duties: readonly string[], lines: readonly TrainingLine[], plan: LearningPlan): DutyModel {
  const none = duties.length;
  const position = new Map(duties.map((id, index) => [id, index]));
  const examples = lines.map(({ text, duties: own, weight }) => ({
    sentence: plan.featuresOf(text),
    classes: own.length === 0 ? [none] : own.map((id) => position.get(id) ?? none),
    weight,
    of: none + 1,
  }));

  const gathered = new Map<string, { lines: number; classes: Set<number> }>();
  for (const { sentence, classes } of examples)
    for (const key of sentence.features.keys()) {
      const known = gathered.get(key) ?? { lines: 0, classes: new Set<number>() };
      gathered.set(key, known);
      known.lines += 1;
      for (const one of classes) known.classes.add(one);
    }
  const learnt = new Map<string, Learnt>();
  let size = 0;
  for (const [key, { lines: count, classes }] of gathered) {
    if (count < plan.leastLines(key)) continue;
    if (plan.allSpeakOfNone) classes.add(none);
    const idf = plan.byRarity ? round(Math.sqrt(Math.log(lines.length / count)), IDF_STEP) : 1;
    learnt.set(key, { idf, classes: [...classes].sort((a, b) => a - b), first: size });
    size += classes.size;
  }

  const inputs = examples.map((example) => inputOf(example, (key) => learnt.get(key)));
  const { weights, biases } = fit(inputs, size, duties.length + 1, plan.rounds, plan.shrinkage);
  const features = [...learnt].flatMap(([key, { idf, classes, first }]) => {
    const kept = classes.flatMap((index, slot) => {
      const weight = weights[first + slot] ?? 0;
      return Math.abs(weight) < plan.leastWeight ? [] : [{ index, weight: round(weight, plan.weightStep) }];
    });
    return kept.length === 0 ? [] : [[key, { idf, weights: kept }] as const];
  });
  return { duties, biases: [...biases].map((bias) => round(bias, IDF_STEP)), features: new Map(features) };
}
