import { type SentenceFeatures, featuresOf } from '../reader/features.ts';
import { type DutyModel, normalise } from '../reader/duty-model.ts';
import { IDF_STEP, WEIGHT_STEP } from '../reader/model-file.ts';
import type { TrainingLine } from './training-set.ts';

/** How often all lines are gone through, how large the steps are, and how weights shrink: set by `npm run bench:postings`. */
const ROUNDS = 14;
const RATE = 0.5;
const SHRINKAGE = 1e-4;
/** How many lines must have a feature of this kind for it to be learnt. */
const LEAST_LINES = { word: 1, bigram: 2, classPair: 4 };
/** Weights nearer to nothing than this are left out. */
const LEAST_WEIGHT = 0.9;
/** Errors smaller than this teach nothing. */
const SMALL_ERROR = 0.002;
/** Lines are gone through in another order in each round, the same in every build. */
const STRIDE = 7919;
const TURN_STRIDE = 131;
const SMALL_SQUARE = 1e-3;

/** A feature while it is learnt: weights only for the classes of the lines that have it, so that the model stays small. */
interface Learnt {
  readonly idf: number;
  readonly classes: readonly number[];
  /** Where its weights begin among all. */
  readonly first: number;
}

/** An example line as numbers. */
interface Input {
  /** By class. */
  readonly wanted: Float64Array;
  readonly weight: number;
  /** Of each weight that speaks on the line: where it stands, its class, and the value of its feature. */
  readonly slots: Int32Array;
  readonly classes: Int32Array;
  readonly values: Float64Array;
}

const round = (value: number, step: number): number => Math.round(value / step) * step;

function leastLines(key: string): number {
  if (!key.includes(' ')) return LEAST_LINES.word;
  return key.startsWith('@') ? LEAST_LINES.classPair : LEAST_LINES.bigram;
}

interface Example {
  readonly sentence: SentenceFeatures;
  readonly classes: readonly number[];
  readonly weight: number;
  /** How many classes there are. */
  readonly of: number;
}

function inputOf({ sentence, classes, weight, of }: Example, learnt: (key: string) => Learnt | undefined): Input {
  const wanted = new Float64Array(of);
  for (const one of classes) wanted[one] = 1 / classes.length;
  const parts = normalise(sentence, learnt).flatMap(({ known, value }) =>
    known.classes.map((one, slot) => ({ slot: known.first + slot, one, value })),
  );
  return {
    wanted,
    weight,
    slots: Int32Array.from(parts, ({ slot }) => slot),
    classes: Int32Array.from(parts, ({ one }) => one),
    values: Float64Array.from(parts, ({ value }) => value),
  };
}

/** Fits the weights by AdaGrad: what has been corrected much is corrected less. */
function fit(
  inputs: readonly Input[],
  size: number,
  of: number,
): { readonly weights: Float64Array; readonly biases: Float64Array } {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(SMALL_SQUARE);
  const biases = new Float64Array(of);
  const biasSquares = new Float64Array(of).fill(SMALL_SQUARE);
  const errors = new Float64Array(of);
  for (let turn = 0; turn < ROUNDS; turn += 1)
    for (let step = 0; step < inputs.length; step += 1) {
      const input = inputs[(step * STRIDE + turn * TURN_STRIDE) % inputs.length];
      if (input === undefined) continue;
      const { wanted, weight, slots, classes, values } = input;
      errors.set(biases);
      for (let at = 0; at < slots.length; at += 1)
        add(errors, classes[at] ?? 0, (weights[slots[at] ?? 0] ?? 0) * (values[at] ?? 0));
      softmaxInPlace(errors);
      for (let one = 0; one < of; one += 1) {
        const error = ((errors[one] ?? 0) - (wanted[one] ?? 0)) * weight;
        errors[one] = error;
        const square = add(biasSquares, one, error * error);
        add(biases, one, (-RATE * error) / Math.sqrt(square));
      }
      for (let at = 0; at < slots.length; at += 1) {
        const error = errors[classes[at] ?? 0] ?? 0;
        if (Math.abs(error) < SMALL_ERROR) continue;
        const slot = slots[at] ?? 0;
        const gradient = error * (values[at] ?? 0) + SHRINKAGE * (weights[slot] ?? 0);
        const square = add(squares, slot, gradient * gradient);
        add(weights, slot, (-RATE * gradient) / Math.sqrt(square));
      }
    }
  return { weights, biases };
}

/** Adds to one of the numbers, and gives what it is then. */
function add(numbers: Float64Array, at: number, value: number): number {
  const sum = (numbers[at] ?? 0) + value;
  numbers[at] = sum;
  return sum;
}

function softmaxInPlace(logits: Float64Array): void {
  let highest = -Infinity;
  for (const logit of logits) highest = Math.max(highest, logit);
  let sum = 0;
  for (let one = 0; one < logits.length; one += 1) {
    const power = Math.exp((logits[one] ?? 0) - highest);
    logits[one] = power;
    sum += power;
  }
  for (let one = 0; one < logits.length; one += 1) logits[one] = (logits[one] ?? 0) / sum;
}

/**
 * Learns from lines whose duties are known what gives a duty away. The same lines give the same model, in every build.
 * @param duties ids, in the order of the model's classes
 */
export function learn(duties: readonly string[], lines: readonly TrainingLine[]): DutyModel {
  const none = duties.length;
  const position = new Map(duties.map((id, index) => [id, index]));
  const examples = lines.map(({ text, duties: own, weight }) => ({
    sentence: featuresOf(text),
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
    if (count < leastLines(key)) continue;
    const idf = round(Math.sqrt(Math.log(lines.length / count)), IDF_STEP);
    learnt.set(key, { idf, classes: [...classes].sort((a, b) => a - b), first: size });
    size += classes.size;
  }

  const inputs = examples.map((example) => inputOf(example, (key) => learnt.get(key)));
  const { weights, biases } = fit(inputs, size, duties.length + 1);
  const features = [...learnt].flatMap(([key, { idf, classes, first }]) => {
    const kept = classes.flatMap((index, slot) => {
      const weight = weights[first + slot] ?? 0;
      return Math.abs(weight) < LEAST_WEIGHT ? [] : [{ index, weight: round(weight, WEIGHT_STEP) }];
    });
    return kept.length === 0 ? [] : [[key, { idf, weights: kept }] as const];
  });
  return { duties, biases: [...biases].map((bias) => round(bias, IDF_STEP)), features: new Map(features) };
}
