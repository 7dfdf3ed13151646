import { type RoleId, otherRole } from '../schema/role-ids.ts';
import { pluralise } from '../wording/formatting.ts';
import { ROLE_NAMES } from '../wording/labels.ts';

/** A line with the role whose duty it is; without one if sources disagree or share it. */
export interface OwnedLine {
  readonly owner?: RoleId | undefined;
}

/** The lines of a list that are the job of a role that the rest of the list is not about. */
export interface Mixture<Line> {
  readonly role: RoleId;
  readonly lines: readonly Line[];
}

/**
 * What of a list belongs to another job than most of it; of equal parts, what is not the job of the list's own role.
 * Returns undefined if no two lines belong to different roles.
 */
export function mixtureOf<Line extends OwnedLine>(lines: readonly Line[], role: RoleId): Mixture<Line> | undefined {
  const owned = (by: RoleId): readonly Line[] => lines.filter(({ owner }) => owner === by);
  const [own, others] = [owned(role), owned(otherRole(role))];
  if (own.length === 0 || others.length === 0) return undefined;
  return own.length < others.length ? { role, lines: own } : { role: otherRole(role), lines: others };
}

/** The warning before the names of the lines that do not go with the rest. */
export function mixtureInWords({ role, lines }: Mixture<unknown>, whole: number): string {
  const part = `${lines.length} of its ${pluralise(whole, 'line')}`;
  return `This list mixes two jobs. For ${part}, all or most sources name the ${ROLE_NAMES[role]}: `;
}
