import type { RoleId } from '../schema/role-ids.ts';
import type { JudgedDuty } from './judgement.ts';
import { roleOf } from './verdict.ts';

/** How much of a duty is one role's, from its alone to nobody's in particular. */
export const BANDS = ['only', 'mostly', 'shared', 'disputed'] as const;
export type Band = (typeof BANDS)[number];

/** Groups of lines for a posting: personal qualities and the other role's duties stand apart from the bands. */
export type LineGroupKind = Band | 'traits' | 'other';

/**
 * The band of a duty as seen from a role, by the answer of all sources. Returns undefined if the duty is the other
 * role's, or nobody's.
 */
export function bandOf({ verdict }: JudgedDuty, role: RoleId): Band | undefined {
  const { value } = verdict.all;
  if (value === 'shared' || value === 'disputed') return value;
  if (roleOf(value) !== role) return undefined;
  return value === role ? 'only' : 'mostly';
}
