import type { RoleId } from '../schema/role.ts';
import type { Scope } from '../model/judgement.ts';
import type { Cell, Statement, Verdict } from '../model/verdict.ts';
import { formatList, pluralise } from './formatting.ts';
import { LEGEND, ROLE_NAMES, STANCE_VERBS, VERDICT_NAMES } from './labels.ts';

/** Statements, cells and verdicts in words. */

/** What silence means: most texts could be read only in part, so it is the reader's silence, never a no. */
export const SILENCE = 'nothing in what was read';

/** What a claim says of its role and one duty: "Denies it to the community manager". */
export function stanceInWords({ role, stance }: Statement): string {
  return `${STANCE_VERBS[stance]} ${role === 'both' ? 'both roles' : `the ${ROLE_NAMES[role]}`}`;
}

/** "denies it to the community manager": what sources that give a duty to no role say, and of which. */
export function deniesInWords(count: number, roles: readonly RoleId[]): string {
  return `${count === 1 ? 'denies' : 'deny'} it to the ${formatList(roles.map((role) => ROLE_NAMES[role]))}`;
}

/** What a source says of a duty, after its name: "gives it to the community manager". */
export function cellInWords({ value, denies }: Cell): string {
  const denied = `denies it to ${denies.length > 1 ? 'both roles' : formatList(denies.map((role) => `the ${ROLE_NAMES[role]}`))}`;
  switch (value) {
    case 'community-manager':
    case 'social-media-manager':
    case 'both':
      return denies.length > 0 ? `${LEGEND[value]} and ${denied}` : LEGEND[value];
    case 'denies':
      return denied;
    case 'qualifies':
      return LEGEND.qualifies;
    case 'silent':
      return SILENCE;
    default:
      return value satisfies never;
  }
}

function splitCount({ agreement }: Verdict): string {
  const parts: [number, string][] = [
    [agreement['community-manager'], 'for the community manager'],
    [agreement['social-media-manager'], 'for the social media manager'],
    [agreement.both, 'for both'],
    [agreement.denies, agreement.denies === 1 ? 'denies' : 'deny'],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, rest], index) => (index === 0 ? `${pluralise(count, 'source')} ${rest}` : `${count} ${rest}`))
    .join(', ');
}

function sharedCount({ agreement }: Verdict): string {
  const { both } = agreement;
  const alone = (['community-manager', 'social-media-manager'] as const)
    .filter((role) => agreement[role] > 0)
    .map((role) => `, ${agreement[role]} to the ${ROLE_NAMES[role]} alone`);
  return `${pluralise(both, 'source')} ${both === 1 ? 'gives' : 'give'} it to both${alone.join('')}`;
}

/** The count that a verdict never stands without: "7 sources, none against". */
export function countInWords(verdict: Verdict, scope: Scope = 'all'): string {
  const { value, agreement } = verdict;
  switch (value) {
    case 'community-manager':
    case 'social-media-manager':
      return `${pluralise(agreement[value], 'source')}, none against`;
    case 'shared':
      return sharedCount(verdict);
    case 'split':
      return splitCount(verdict);
    case 'unassigned':
      return scope === 'core' ? 'none of the five gives it to either' : 'nobody who was read gives it to either';
    default:
      return value satisfies never;
  }
}

/** A verdict with its count: "Community manager: 7 sources, none against". */
export function verdictInWords(verdict: Verdict, scope: Scope = 'all'): string {
  return `${VERDICT_NAMES[verdict.value]}: ${countInWords(verdict, scope)}`;
}

/** The core's verdict where it is another than that of all sources: "core five: sources split". */
export function coreInWords({ core, all }: Readonly<Record<Scope, Verdict>>): string | undefined {
  return core.value === all.value ? undefined : `core five: ${VERDICT_NAMES[core.value].toLowerCase()}`;
}

/** The count over all sources, and the core's verdict where it is another. */
export function countAndCoreInWords(verdict: Readonly<Record<Scope, Verdict>>): string {
  return [countInWords(verdict.all), coreInWords(verdict)].filter((part) => part !== undefined).join('; ');
}
