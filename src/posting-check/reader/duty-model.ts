import type { SentenceFeatures } from './features.ts';

/** How much one feature speaks for one class; a class is a duty (index), or none of them: the last. */
export interface ClassWeight {
  readonly index: number;
  readonly weight: number;
}

export interface KnownFeature {
  /** Its inverse document frequency. */
  readonly idf: number;
  readonly weights: readonly ClassWeight[];
}

/** What was learnt from the example lines and the names of the duties: a multinomial logistic regression. */
export interface DutyModel {
  readonly duties: readonly string[];
  /** One for each duty, and the last for no duty. */
  readonly biases: readonly number[];
  readonly features: ReadonlyMap<string, KnownFeature>;
}

/** What a word of which nothing is known takes from the others. */
export const UNKNOWN_WORD = 0.3;
/** The inverse document frequency of such a word. */
export const UNKNOWN_IDF = 2.9;

/** The features of a sentence as a vector of length 1, with the features that the model does not know counted in. */
export function normalise<Known extends { readonly idf: number }>(
  { features }: Pick<SentenceFeatures, 'features'>,
  knownFeature: (key: string) => Known | undefined,
): readonly { readonly known: Known; readonly value: number; readonly words: readonly number[] }[] {
  let sum = 0;
  const found: { known: Known; value: number; words: readonly number[] }[] = [];
  for (const [key, { value, words }] of features) {
    const known = knownFeature(key);
    if (known !== undefined) {
      found.push({ known, value: value * known.idf, words });
      sum += (value * known.idf) ** 2;
    } else if (!/[ _@]/.test(key)) sum += UNKNOWN_WORD * (value * UNKNOWN_IDF) ** 2;
  }
  const length = Math.sqrt(sum) || 1;
  return found.map((one) => ({ ...one, value: one.value / length }));
}

/** A sentence as the model sees it. */
export interface Scores {
  /** By class: log-odds before they are normalised. */
  readonly logits: readonly number[];
  /** How much each word of the sentence speaks for a class. */
  readonly wordWeights: (index: number) => readonly number[];
}

/** Scores a sentence for every duty and for none. */
export function scoreSentence(model: DutyModel, sentence: SentenceFeatures): Scores {
  const vector = normalise(sentence, (key) => model.features.get(key));
  const logits = [...model.biases];
  for (const { known, value } of vector)
    for (const { index, weight } of known.weights) logits[index] = (logits[index] ?? 0) + weight * value;
  return {
    logits,
    wordWeights: (index) => {
      const weights = sentence.words.map(() => 0);
      for (const { known, value, words } of vector) {
        const own = known.weights.find((one) => one.index === index)?.weight ?? 0;
        for (const word of words) weights[word] = (weights[word] ?? 0) + (own * value) / words.length;
      }
      return weights;
    },
  };
}
