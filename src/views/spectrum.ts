import type { Catalog } from '../model/catalog.ts';
import { type JudgedDuty, type Verdict, judgeAll } from '../model/judgement.ts';
import { byName } from '../model/order.ts';

/** A duty's place between the two roles, by counted sources. */
export interface SpectrumRow {
  readonly judged: JudgedDuty;
  /** Sources that assign it to the community manager, to both and to the social media manager. */
  readonly community: number;
  readonly both: number;
  readonly social: number;
  /** From 0, community manager only, to 1, social media manager only; "both" counts half. */
  readonly position: number;
}

/**
 * Where an answer lies between the roles: from 0, community manager only, to 1, social media manager only; "both" counts
 * half. NaN where no source assigns the duty.
 */
export function leaningOf({
  agreement: { communityManager, socialMediaManager, both },
}: Pick<Verdict, 'agreement'>): number {
  return (socialMediaManager + both / 2) / (communityManager + both + socialMediaManager);
}

/** From one role to the other; among duties with the same leaning those that more sources assign to the nearer role first. */
export function byLeaning(a: JudgedDuty, b: JudgedDuty): number {
  const [one, other] = [a.verdict.all, b.verdict.all];
  const near = ({ agreement }: Verdict): number =>
    leaningOf(one) < 0.5 ? agreement.communityManager : -agreement.socialMediaManager;
  return leaningOf(one) - leaningOf(other) || near(other) - near(one) || byName(a.duty.name, b.duty.name);
}

/** Duties that any source assigns to a role, from "community manager only" to "social media manager only". */
export function spectrumOf(catalog: Catalog): SpectrumRow[] {
  return judgeAll(catalog)
    .map((judged) => {
      const { communityManager: community, socialMediaManager: social, both } = judged.verdict.all.agreement;
      return { judged, community, both, social, position: leaningOf(judged.verdict.all) };
    })
    .filter(({ community, both, social }) => community + both + social > 0)
    .sort((a, b) => byLeaning(a.judged, b.judged));
}
