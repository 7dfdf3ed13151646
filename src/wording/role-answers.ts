import { type RoleId, otherRole } from '../schema/role-ids.ts';
import type { RoleAnswer, Verdict } from '../model/judgement.ts';
import { ROLE_NAMES } from './labels.ts';
import { countInWords } from './verdicts.ts';

/**
 * A question whether a role does a duty, answered. A "no" is what the sources that assign the duty say: what a source
 * leaves out is none.
 */
export function roleAnswerInWords(answer: RoleAnswer, role: RoleId, verdict: Verdict): string {
  const count = countInWords(verdict);
  const other = `the ${ROLE_NAMES[otherRole(role)]}’s job`;
  switch (answer) {
    case 'yes':
      return `Yes: ${count}`;
    case 'mostly-yes':
      return `Mostly yes: ${count}`;
    case 'both':
      return `Both do: ${count}`;
    case 'sources-disagree':
      return `Sources disagree: ${count}`;
    case 'mostly-no':
      return `Mostly no, it is mostly ${other}: ${count}`;
    case 'no':
      return `No, sources say it is ${other}: ${count}`;
    case 'no-source':
      return `No source says: ${count}`;
    default:
      return answer satisfies never;
  }
}
