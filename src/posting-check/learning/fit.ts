/** How large the steps are: set by `npm run bench:postings`. */
const RATE = 0.5;
/** Errors smaller than this teach nothing. */
const SMALL_ERROR = 0.002;
/** Lines are gone through in another order in each round, the same in every build. */
const STRIDE = 7919;
const TURN_STRIDE = 131;
const SMALL_SQUARE = 1e-3;

/** An example line as numbers. */
export interface Input {
  /** By class. */
  readonly wanted: Float64Array;
  readonly weight: number;
  /** Of each weight that speaks on the line: where it stands, its class, and the value of its feature. */
  readonly slots: Int32Array;
  readonly classes: Int32Array;
  readonly values: Float64Array;
}

/**
 * Fits the weights by AdaGrad: what has been corrected much is corrected less.
 * @param size how many weights there are, and `of` how many classes
 * @param rounds how often all lines are gone through
 * @param shrinkage how fast weights shrink that are not needed
 */
export function fit(
  inputs: readonly Input[],
  size: number,
  of: number,
  rounds: number,
  shrinkage: number,
): { readonly weights: Float64Array; readonly biases: Float64Array } {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(SMALL_SQUARE);
  const biases = new Float64Array(of);
  const biasSquares = new Float64Array(of).fill(SMALL_SQUARE);
  const errors = new Float64Array(of);
  for (let turn = 0; turn < rounds; turn += 1)
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
        const gradient = error * (values[at] ?? 0) + shrinkage * (weights[slot] ?? 0);
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
