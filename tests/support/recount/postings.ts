import { join } from 'node:path';

import { DIST, readJson } from '../paths.ts';
import { type Role, ROLES } from './answers.ts';
import { type Duty, duties } from './data.ts';

/**
 * What employers ask, worked out a second time from data/v1/postings.json alone: by other formulas than the site's
 * where there are any.
 */

export interface Posting {
  readonly id: string;
  readonly class: Role | 'hybrid';
  readonly title: string;
  readonly sector: string;
  readonly country: string | null;
  readonly year: number | null;
  readonly seen: 'whole' | 'part';
  readonly paid: boolean | null;
  readonly address: string;
  readonly duties: readonly string[];
}

const file = readJson(join(DIST, 'data/v1/postings.json')) as { readonly postings: readonly Posting[] };
export const { postings } = file;
/** Without those of unpaid roles. */
export const counted = postings.filter(({ paid }) => paid !== false);
export const hybrids = counted.filter((posting) => posting.class === 'hybrid');

interface Bounds {
  readonly low: number;
  readonly high: number;
}

export interface Share extends Bounds {
  readonly count: number;
  readonly of: number;
  readonly share: number;
}

/** Two-sided normal quantiles: of 95 %, and of 95 % shared among so many comparisons. */
const Z = 1.959963984540054;

/** The area of the normal curve beyond z on both sides, by the trapezium rule. */
function areaBeyond(z: number): number {
  const steps = 4000;
  const end = 10;
  const width = (end - z) / steps;
  const height = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const inner = Array.from({ length: steps - 1 }, (_, at) => height(z + (at + 1) * width));
  return 2 * width * (inner.reduce((sum, one) => sum + one, 0) + (height(z) + height(end)) / 2);
}

/** By halving: the z beyond which lies the given area. */
function zBeyond(area: number): number {
  let [low, high] = [0, 10];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (areaBeyond(middle) > area) low = middle;
    else high = middle;
  }
  return low;
}

/** The two roots of Wilson's quadratic: (1 + z²/n) p² − (2x/n + z²/n) p + (x/n)² = 0. */
function wilson(count: number, of: number, z: number): Bounds {
  const share = count / of;
  const a = 1 + (z * z) / of;
  const b = -(2 * share + (z * z) / of);
  const root = Math.sqrt(b * b - 4 * a * share * share);
  return { low: (-b - root) / (2 * a), high: (-b + root) / (2 * a) };
}

function shareUnder(role: Role, dutyId: string, z = Z): Share {
  const own = counted.filter((posting) => posting.class === role);
  const count = own.filter((posting) => posting.duties.includes(dutyId)).length;
  return { count, of: own.length, share: count / own.length, ...wilson(count, own.length, z) };
}

/** Newcombe's interval of the difference, first role less second. */
function difference(dutyId: string, z: number): Bounds {
  const [a, b] = ROLES.map((role) => shareUnder(role, dutyId, z)) as [Share, Share];
  const middle = a.share - b.share;
  return {
    low: middle - Math.sqrt((a.share - a.low) ** 2 + (b.high - b.share) ** 2),
    high: middle + Math.sqrt((a.high - a.share) ** 2 + (b.share - b.low) ** 2),
  };
}

const STRICT = zBeyond(0.05 / duties.length);
const isBeyond = ({ low, high }: Bounds): boolean => low > 0 || high < 0;

export interface Demand {
  readonly duty: Duty;
  readonly shares: readonly [community: Share, social: Share];
  readonly difference: number;
  readonly passes: 'none' | 'usual' | 'strict';
  /** The title that asks more, beyond chance. */
  readonly more: Role | undefined;
  readonly hybrids: readonly Posting[];
}

export const demands: readonly Demand[] = duties.map((duty) => {
  const [community, social] = ROLES.map((role) => shareUnder(role, duty.id)) as [Share, Share];
  const passes = isBeyond(difference(duty.id, STRICT)) ? 'strict' : isBeyond(difference(duty.id, Z)) ? 'usual' : 'none';
  const [first, second] = ROLES;
  return {
    duty,
    shares: [community, social],
    difference: community.share - social.share,
    passes,
    more: passes === 'none' ? undefined : community.share > social.share ? first : second,
    hybrids: hybrids.filter((posting) => posting.duties.includes(duty.id)),
  };
});

const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Whether any counted posting asks for it. */
export const isAsked = ({ shares, hybrids: both }: Demand): boolean =>
  both.length > 0 || shares.some(({ count }) => count > 0);

/** From one title to the other. */
export const inOrder = demands.toSorted(
  (a, b) =>
    b.difference - a.difference || names.compare(a.duty.name, b.duty.name) || names.compare(a.duty.id, b.duty.id),
);
