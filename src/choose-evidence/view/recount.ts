import type { CountedClaim } from '../../model/catalog.ts';
import { type EvidenceChoice, type EvidenceTrait, countsWithout, traitsOf } from '../../model/evidence-choice.ts';
import { type Answer, type SourceCell, cellsFrom, verdictFrom } from '../../model/judgement.ts';
import { VERDICT_VALUES, type VerdictValue } from '../../schema/verdict.ts';
import type { DutyEvidence } from '../wire/evidence-file.ts';

/** A duty computed from the chosen evidence, beside its answer from all. */
export interface RecountedDuty {
  readonly id: string;
  readonly name: string;
  /** One cell a source, of what counts; "none" where nothing of it does. */
  readonly cells: readonly SourceCell<CountedClaim>[];
  /** From all evidence. */
  readonly before: Answer;
  /** From what was chosen. */
  readonly now: Answer;
}

/** Shows the answers on a page: of the chosen evidence, or of all again. */
export type Show = (duties: readonly RecountedDuty[], scope: 'all' | 'chosen') => void;

/** Computes every duty without what is left out, by the functions that compute the answers of the site. */
export function recount(duties: readonly DutyEvidence[], leftOut: EvidenceChoice): readonly RecountedDuty[] {
  return duties.map(({ id, name, cells: all }) => {
    const cells = cellsFrom(all, (claim) => countsWithout(leftOut, claim));
    return {
      id,
      name,
      cells,
      before: verdictFrom(all),
      now: verdictFrom(cells),
    };
  });
}

/** Whether the answer is another one than from all evidence. */
export function hasChanged({ before, now }: RecountedDuty): boolean {
  return now.value !== before.value;
}

/** Whether the answer is the same, and its count or its certainty is not. */
export function isRecounted(duty: RecountedDuty): boolean {
  const { before, now } = duty;
  const counted = ({ agreement, denying, certainty }: Answer): string =>
    JSON.stringify([agreement, denying, certainty]);
  return !hasChanged(duty) && counted(before) !== counted(now);
}

/** Duties that went from one answer to another. */
export interface AnswerChange {
  readonly from: VerdictValue;
  readonly to: VerdictValue;
  readonly duties: readonly RecountedDuty[];
}

/** Which answers are other ones, and how, in the order of the answers from one role to the other. */
export function answerChanges(recounted: readonly RecountedDuty[]): readonly AnswerChange[] {
  return VERDICT_VALUES.flatMap((from) =>
    VERDICT_VALUES.filter((to) => to !== from)
      .map((to) => ({
        from,
        to,
        duties: recounted.filter(({ before, now }) => before.value === from && now.value === to),
      }))
      .filter(({ duties }) => duties.length > 0),
  );
}

/** The claims that say anything of a duty, each once. */
function claimsIn(duties: readonly DutyEvidence[]): ReadonlySet<CountedClaim> {
  return new Set(duties.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims)));
}

/** How many claims on duties could be left out for each trait; one with several is counted for each. */
export function claimsByTrait(duties: readonly DutyEvidence[]): ReadonlyMap<EvidenceTrait, number> {
  const counts = new Map<EvidenceTrait, number>();
  for (const claim of claimsIn(duties))
    for (const trait of traitsOf(claim)) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  return counts;
}

/** How many of the claims on duties, and of their sources, count. */
export function countedOf(duties: readonly DutyEvidence[], leftOut: EvidenceChoice) {
  const all = [...claimsIn(duties)];
  const counted = all.filter((claim) => countsWithout(leftOut, claim));
  const sourcesOf = (claims: readonly CountedClaim[]): number => new Set(claims.map(({ source }) => source)).size;
  return {
    claims: counted.length,
    allClaims: all.length,
    sources: sourcesOf(counted),
    allSources: sourcesOf(all),
  };
}
