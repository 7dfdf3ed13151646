import type { Statement } from '../../src/model/verdict.ts';
import type { ClaimRole } from '../../src/schema/role.ts';

/** What a claim can say of a duty, in short, for contents that tests make. */

export const CM = 'community-manager';
export const SMM = 'social-media-manager';

export function assigns(role: ClaimRole): Statement {
  return { role, stance: 'assigns' };
}

export function denies(role: ClaimRole): Statement {
  return { role, stance: 'denies' };
}

/** Speaks of the duty, and neither gives it nor denies it. */
export function mentions(role: ClaimRole): Statement {
  return { role, stance: 'mentions' };
}

/** The ids of what a list holds, in its order. */
export function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}
