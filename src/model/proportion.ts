/** Shares of small samples, with what chance allows for them. Pure, so that the browser can use them as well. */

/** So many of so many. */
export interface Proportion {
  readonly count: number;
  readonly of: number;
}

/** From the lowest to the highest value that the sample is compatible with. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The level of every interval on the site. */
export const CONFIDENCE = 0.95;

// Peter Acklam's rational approximation of the normal quantile, exact to nine digits.
const CENTRE = {
  above: [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
  ],
  below: [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1],
} as const;
const TAIL = {
  above: [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ],
  below: [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1],
} as const;
const TAIL_BEGINS = 0.02425;

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

/** How many standard deviations lie on either side of the mean in a two-sided interval of this level: 1.96 for 0.95. */
export function zOf(level: number): number {
  const beyond = (1 - level) / 2;
  if (beyond < TAIL_BEGINS) {
    const q = Math.sqrt(-2 * Math.log(beyond));
    return -polynomial(TAIL.above, q) / polynomial(TAIL.below, q);
  }
  const q = 0.5 - beyond;
  return (q * polynomial(CENTRE.above, q * q)) / polynomial(CENTRE.below, q * q);
}

/** The share itself; 0 where there is nothing to count. */
export function shareOf({ count, of }: Proportion): number {
  return of === 0 ? 0 : count / of;
}

/**
 * Wilson's score interval of a share, without correction for continuity (E. B. Wilson, 1927). Of nothing we know
 * nothing: it then runs from 0 to 1.
 */
export function wilsonInterval({ count, of }: Proportion, level = CONFIDENCE): Interval {
  if (of === 0) return { low: 0, high: 1 };
  const share = count / of;
  const z = zOf(level);
  const weight = (z * z) / of;
  const centre = share + weight / 2;
  const reach = Math.sqrt(weight * (share * (1 - share) + weight / 4));
  // At 0 and at all the bound is the share itself, which rounding would miss by a hair.
  return {
    low: count === 0 ? 0 : (centre - reach) / (1 + weight),
    high: count === of ? 1 : (centre + reach) / (1 + weight),
  };
}

/**
 * Newcombe's interval of the difference of two independent shares, first less second: method 10 of his paper of 1998,
 * made from the two Wilson intervals.
 */
export function newcombeInterval(first: Proportion, second: Proportion, level = CONFIDENCE): Interval {
  const [a, b] = [shareOf(first), shareOf(second)];
  const [ofA, ofB] = [wilsonInterval(first, level), wilsonInterval(second, level)];
  return {
    low: a - b - Math.hypot(a - ofA.low, ofB.high - b),
    high: a - b + Math.hypot(ofA.high - a, b - ofB.low),
  };
}
