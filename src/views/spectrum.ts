import type { Catalog } from '../model/catalog.ts';
import { type JudgedDuty, judgeAll } from '../model/judgement.ts';
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

/** Duties that any source assigns to a role, from "community manager only" to "social media manager only". */
export function spectrumOf(catalog: Catalog): SpectrumRow[] {
  return judgeAll(catalog)
    .map((judged) => {
      const { agreement } = judged.verdict.all;
      const { communityManager: community, socialMediaManager: social, both } = agreement;
      return { judged, community, both, social, position: (social + both / 2) / (community + both + social) };
    })
    .filter(({ community, both, social }) => community + both + social > 0)
    .sort(
      (a, b) =>
        a.position - b.position ||
        (a.position < 0.5 ? b.community - a.community : a.social - b.social) ||
        byName(a.judged.duty.name, b.judged.duty.name),
    );
}
