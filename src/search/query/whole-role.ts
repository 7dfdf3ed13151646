import type { RoleId } from '../../schema/role-ids.ts';
import type { VerdictValue } from '../../model/verdict.ts';

/** Questions for all that a role does: "smm", "community manager duties", "what does a social media manager do?". */

/** Words for the whole of a job. They are also in names of single duties ("duty of care"), which nobody means by them. */
const WHOLE_JOB =
  /^(dut(y|ies)|tasks?|responsibilit(y|ies)|jobs?|roles?|works?|positions?|functions?|activit(y|ies)|descriptions?|definitions?|meanings?|remit|scope|profile|lists?|da(y|ys|ily)|life|typical|main|key)$/i;

/** Whether what a query tells beside the names in it is nothing but that the whole of a job is meant. */
export function tellsOfWholeJob(telling: readonly string[]): boolean {
  return telling.every((word) => WHOLE_JOB.test(word));
}

/**
 * The duties that the verdict gives to a role: to it alone, then to both, then those on which sources split. What is
 * given to the other role is left out, and nothing is said of it here: silence is no "no".
 */
export function dutiesOfRole(
  role: RoleId,
  said: ReadonlyMap<string, { readonly verdict: VerdictValue }>,
): readonly string[] {
  const verdicts: readonly VerdictValue[] = [role, 'shared', 'split'];
  return verdicts.flatMap((wanted) => [...said].flatMap(([id, { verdict }]) => (verdict === wanted ? [id] : [])));
}
