import { STANDINGS, type Standing } from '../schema/standing.ts';
import type { CountedClaim } from './catalog.ts';
import { type Era, eraOf } from './scope.ts';

/** When the text of a statement is from; `date-open` is a text whose date does not settle its era. */
export type ChosenEra = Era | 'date-open';
export const CHOSEN_ERAS = ['until-2013', 'since-2014', 'date-open'] as const satisfies readonly ChosenEra[];

/** How we know what a statement says: through another text, or from a text of which we read a part. */
export const READINGS = ['second-hand', 'read-in-part'] as const;
export type Reading = (typeof READINGS)[number];

/** What a statement may be left out for. The ids are part of addresses that readers keep. */
export type EvidenceTrait = ChosenEra | Standing | Reading;
export const EVIDENCE_TRAITS: readonly EvidenceTrait[] = [...CHOSEN_ERAS, ...STANDINGS, ...READINGS];

/** What a reader leaves out; empty where everything counts. */
export type EvidenceChoice = ReadonlySet<EvidenceTrait>;

/** What a claim could be left out for: its era and the kind of its source, and how we know it. */
export function traitsOf({ source, text, readIn }: CountedClaim): readonly EvidenceTrait[] {
  return [
    eraOf(text.date) ?? 'date-open',
    source.standing,
    ...(text.id === readIn.id ? [] : (['second-hand'] as const)),
    ...(text.read === 'part' ? (['read-in-part'] as const) : []),
  ];
}

/** Whether a claim counts when these are left out. */
export function countsWithout(leftOut: EvidenceChoice, claim: CountedClaim): boolean {
  return !traitsOf(claim).some((trait) => leftOut.has(trait));
}
