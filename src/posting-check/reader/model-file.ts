import { digit, valueOf } from '../../search/index/digits.ts';
import type { DutyModel, KnownFeature } from './duty-model.ts';
import { WORD_CLASS_NAMES } from './word-classes.ts';

/** Weights and idfs are kept in steps of this size. */
export const WEIGHT_STEP = 0.5;
export const IDF_STEP = 0.1;

/** Changes whenever the file could be misread by an older script. */
const FORMAT = 2;

/**
 * The model as it travels: features of one kind in one string, their names between spaces, and of each a group of
 * characters in a second string, also between spaces: its idf, then class and weight by turns.
 */
export interface ModelFile {
  readonly format: number;
  readonly duties: readonly string[];
  readonly biases: readonly number[];
  readonly features: readonly { readonly names: string; readonly values: string }[];
}

const ZERO_WEIGHT = 30;

function packValues({ idf, weights }: KnownFeature): string {
  return (
    digit(Math.round(idf / IDF_STEP)) +
    weights.map(({ index, weight }) => digit(index) + digit(Math.round(weight / WEIGHT_STEP) + ZERO_WEIGHT)).join('')
  );
}

function unpackValues(packed: string): KnownFeature {
  const weights = [];
  for (let at = 1; at + 1 < packed.length; at += 2)
    weights.push({
      index: valueOf(packed.charAt(at)),
      weight: (valueOf(packed.charAt(at + 1)) - ZERO_WEIGHT) * WEIGHT_STEP,
    });
  return { idf: valueOf(packed.charAt(0)) * IDF_STEP, weights };
}

/** Single words, two words, pairs of classes: what a feature's name is written as, and read from. */
const KINDS = [
  { is: (key: string) => !key.includes(' '), write: (key: string) => key, read: (name: string) => name },
  {
    is: (key: string) => key.includes(' ') && !key.startsWith('@'),
    write: (key: string) => key.replace(' ', '+'),
    read: (name: string) => name.replace('+', ' '),
  },
  {
    is: (key: string) => key.includes(' ') && key.startsWith('@'),
    write: (key: string) =>
      key
        .split(' ')
        .map((one) => digit(WORD_CLASS_NAMES.indexOf(one.slice(1))))
        .join(''),
    read: (name: string) => [0, 1].map((at) => `@${WORD_CLASS_NAMES[valueOf(name.charAt(at))] ?? ''}`).join(' '),
  },
] as const;

/** Packs a model, for `unpackModel`. */
export function packModel({ duties, biases, features }: DutyModel): ModelFile {
  const sorted = [...features].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    format: FORMAT,
    duties,
    biases: biases.map((bias) => Number(bias.toFixed(1))),
    features: KINDS.map(({ is, write }) => {
      const own = sorted.filter(([key]) => is(key));
      return {
        names: own.map(([key]) => write(key)).join(' '),
        values: own.map(([, known]) => packValues(known)).join(' '),
      };
    }),
  };
}

/** The model from its file; undefined if another version of the site wrote it. */
export function unpackModel(file: ModelFile): DutyModel | undefined {
  if (file.format !== FORMAT) return undefined;
  const features = new Map<string, KnownFeature>();
  KINDS.forEach(({ read }, kind) => {
    const { names = '', values = '' } = file.features[kind] ?? {};
    const packed = values.split(' ');
    names.split(' ').forEach((name, index) => features.set(read(name), unpackValues(packed[index] ?? '')));
  });
  return { duties: file.duties, biases: file.biases, features };
}
