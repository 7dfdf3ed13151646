import type { Catalog, Claim } from '../../model/catalog.ts';
import { type JudgedDuty, judgeAll } from '../../model/judgement.ts';
import { type Agreement, roleOf } from '../../model/verdict.ts';
import { ROLE_IDS, type RoleId } from '../../schema/role-ids.ts';
import type { VerdictValue } from '../../schema/verdict.ts';
import { certaintyInWords, fullCountInWords } from '../../wording/verdicts.ts';
import { VERDICT_NAMES } from '../../wording/labels.ts';
import { leadingClaims } from '../leading-claims.ts';

/** So many statements show why either answer is right: one of each side. */
const SIDES = 2;

/** A question of the quiz: whose job a duty is. */
export interface Question {
  /** Id of the duty. */
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  /** The answers that are right: one role, or both where sources disagree or call the duty shared. */
  readonly right: readonly RoleId[];
  readonly verdict: VerdictValue;
  /** The answer with its count: "Mostly community manager: 21 of 25 sources say community manager, …". */
  readonly answer: string;
  /** How well it is supported: "Thinly supported: few sources". */
  readonly certainty: string;
  /** Where either answer is right: statements that show why. */
  readonly said: readonly Claim[];
}

function assignedRoles({ communityManager, socialMediaManager, both }: Agreement): RoleId[] {
  const counts = { 'community-manager': communityManager + both, 'social-media-manager': socialMediaManager + both };
  return ROLE_IDS.filter((role) => counts[role] > 0);
}

/** The question on a duty; undefined if no source assigns it, since then no answer would be right. */
export function questionOf(judged: JudgedDuty): Question | undefined {
  const { duty, verdict } = judged;
  const { value, agreement } = verdict.all;
  const role = roleOf(value);
  const right = role === undefined ? assignedRoles(agreement) : [role];
  if (right.length === 0) return undefined;
  return {
    id: duty.id,
    name: duty.name,
    definition: duty.definition,
    right,
    verdict: value,
    answer: `${VERDICT_NAMES[value]}: ${fullCountInWords(verdict.all)}`,
    certainty: certaintyInWords(verdict.all),
    said: role === undefined ? leadingClaims(judged, SIDES) : [],
  };
}

/** A question for every piece of work that some source assigns, in the order of the duties; qualities of a person are none. */
export function questionsOf(catalog: Catalog): readonly Question[] {
  return judgeAll(catalog)
    .filter(({ duty }) => duty.kind === 'work')
    .flatMap((judged) => questionOf(judged) ?? []);
}
