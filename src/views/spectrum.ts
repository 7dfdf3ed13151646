import type { JudgedDuty, Verdict } from '../model/judgement.ts';
import { byName } from '../model/order.ts';

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
