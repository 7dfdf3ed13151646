import { ROLE_IDS, type RoleId } from '../schema/role-ids.ts';
import type { PostingClass } from '../schema/posting.ts';
import type { VerdictValue } from '../schema/verdict.ts';
import type { Catalog, Duty, Posting } from './catalog.ts';
import { byName } from './order.ts';
import { CONFIDENCE, type Interval, type Proportion, newcombeInterval, shareOf, wilsonInterval } from './proportion.ts';
import { roleOf } from './verdict.ts';

/**
 * What employers ask under each title, counted from the job postings. It is evidence of another kind than what sources
 * say, and no answer is made from it.
 */

/** How many postings under a title ask for a duty. */
export interface Share extends Proportion {
  readonly share: number;
  /** Wilson's 95 % interval. */
  readonly interval: Interval;
}

/**
 * How sure a difference between the titles is: "chance" could make it; "beyond-chance" where Newcombe's 95 % interval
 * does not hold 0; "corrected" where the interval does not hold 0 either when its level allows for as many comparisons
 * as there are duties (Bonferroni).
 */
export type Sureness = 'chance' | 'beyond-chance' | 'corrected';

/** The share under "community manager" less the share under "social media manager". */
export interface Difference {
  readonly value: number;
  /** Newcombe's 95 % interval. */
  readonly interval: Interval;
  readonly sureness: Sureness;
}

/** What postings ask of one duty. */
export interface Demand {
  readonly duty: Duty;
  readonly shares: Readonly<Record<RoleId, Share>>;
  /** Postings of both titles at once: too few for a share. */
  readonly hybrids: readonly Posting[];
  /** How many postings of both titles there are. */
  readonly hybridsOf: number;
  /** Whether it is one of the duties on which two readers of the postings agreed least. */
  readonly isLeastAgreed: boolean;
  readonly difference: Difference;
  /** The title under which it is asked for more, beyond chance; undefined where chance could explain the difference. */
  readonly asksMore: RoleId | undefined;
}

/** The postings that count: those of unpaid roles stay out. */
export function countedPostings(catalog: Catalog, of: PostingClass): readonly Posting[] {
  return catalog.postings.filter(({ class: its, paid }) => its === of && paid !== false);
}

/** Postings by each duty that they ask for, in their order. */
function byDutyAskedFor(postings: readonly Posting[]): ReadonlyMap<string, readonly Posting[]> {
  const asking = postings.flatMap((posting) => posting.duties.map((duty) => ({ duty, posting })));
  const byDuty = Map.groupBy(asking, ({ duty }) => duty);
  return new Map([...byDuty].map(([duty, pairs]) => [duty, pairs.map(({ posting }) => posting)]));
}

/** A share with its interval. */
export function shareWithInterval(proportion: Proportion): Share {
  return { ...proportion, share: shareOf(proportion), interval: wilsonInterval(proportion) };
}

function excludesZero({ low, high }: Interval): boolean {
  return low > 0 || high < 0;
}

/** How two titles differ on a duty, as one of so many comparisons. */
export function differenceOf(community: Proportion, social: Proportion, comparisons: number): Difference {
  const interval = newcombeInterval(community, social);
  const corrected = newcombeInterval(community, social, 1 - (1 - CONFIDENCE) / Math.max(1, comparisons));
  return {
    value: shareOf(community) - shareOf(social),
    interval,
    sureness: excludesZero(corrected) ? 'corrected' : excludesZero(interval) ? 'beyond-chance' : 'chance',
  };
}

/** The title under which a duty is asked for more, beyond chance. */
function titleThatAsksMore({ value, sureness }: Difference): RoleId | undefined {
  if (sureness === 'chance') return undefined;
  return value > 0 ? 'community-manager' : 'social-media-manager';
}

const known = new WeakMap<Catalog, ReadonlyMap<string, Demand>>();

function demandsOf(catalog: Catalog): ReadonlyMap<string, Demand> {
  const made = known.get(catalog);
  if (made) return made;
  const proportionsIn = (role: RoleId): ((dutyId: string) => Proportion) => {
    const postings = countedPostings(catalog, role);
    const asking = byDutyAskedFor(postings);
    return (dutyId) => ({ count: asking.get(dutyId)?.length ?? 0, of: postings.length });
  };
  const inCommunity = proportionsIn('community-manager');
  const inSocial = proportionsIn('social-media-manager');
  const hybrids = countedPostings(catalog, 'hybrid');
  const hybridsAsking = byDutyAskedFor(hybrids);
  const demands = new Map(
    catalog.duties.map((duty): [string, Demand] => {
      const [ofCommunity, ofSocial] = [inCommunity(duty.id), inSocial(duty.id)];
      const difference = differenceOf(ofCommunity, ofSocial, catalog.duties.length);
      const shares = {
        'community-manager': shareWithInterval(ofCommunity),
        'social-media-manager': shareWithInterval(ofSocial),
      };
      const demand: Demand = {
        duty,
        shares,
        hybrids: hybridsAsking.get(duty.id) ?? [],
        hybridsOf: hybrids.length,
        isLeastAgreed: catalog.postingCoding.leastAgreed.includes(duty.id),
        difference,
        asksMore: titleThatAsksMore(difference),
      };
      return [duty.id, demand];
    }),
  );
  known.set(catalog, demands);
  return demands;
}

/** What postings ask of every duty, in the order of the duties; computed once for each catalog. */
export function demandForAll(catalog: Catalog): readonly Demand[] {
  return [...demandsOf(catalog).values()];
}

/** What postings ask of one duty. Throws for an id that no duty has: the caller made it up. */
export function demandFor(catalog: Catalog, dutyId: string): Demand {
  const found = demandsOf(catalog).get(dutyId);
  if (!found) throw new Error(`No duty has the id "${dutyId}".`);
  return found;
}

/** Whether any counted posting asks for the duty. */
export function isAskedFor({ shares, hybrids }: Demand): boolean {
  return hybrids.length > 0 || ROLE_IDS.some((role) => shares[role].count > 0);
}

/** From what is asked for more under "community manager" to what is asked for more under "social media manager". */
export function byDifference(a: Demand, b: Demand): number {
  return b.difference.value - a.difference.value || byName(a.duty.name, b.duty.name) || byName(a.duty.id, b.duty.id);
}

/** What postings under a title ask for, the most asked first: what a posting under that title is compared with. */
export function mostAskedUnder(catalog: Catalog, role: RoleId): readonly Demand[] {
  return demandForAll(catalog)
    .filter(({ shares }) => shares[role].count > 0)
    .toSorted((a, b) => b.shares[role].count - a.shares[role].count || byName(a.duty.name, b.duty.name));
}

/**
 * How the two witnesses, what sources say and what employers ask, stand to each other. They disagree where the sources'
 * answer names one role, alone or mostly, and postings ask for the duty more under the other title, beyond chance; they
 * agree where both name the same one. Where only one of them leans to a role, the other neither supports nor
 * contradicts it.
 */
export type Witnesses = 'agree' | 'disagree' | 'only-sources-lean' | 'only-postings-lean' | 'neither-leans';

/** Compares the answer of the sources with what postings ask. */
export function witnessesOf(answer: VerdictValue, { asksMore }: Pick<Demand, 'asksMore'>): Witnesses {
  const named = roleOf(answer);
  if (named === undefined) return asksMore === undefined ? 'neither-leans' : 'only-postings-lean';
  if (asksMore === undefined) return 'only-sources-lean';
  return named === asksMore ? 'agree' : 'disagree';
}
