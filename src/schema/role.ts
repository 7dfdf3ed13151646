import { z } from 'astro/zod';

import { words } from './id.ts';
import { ROLE_IDS } from './role-ids.ts';

export { ROLE_IDS, type RoleId } from './role-ids.ts';

export const roleId = z.enum(ROLE_IDS);

/** Whom a claim speaks of: one of the two roles, or the pair. */
export const claimRole = z.enum([...ROLE_IDS, 'both']);
export type ClaimRole = z.infer<typeof claimRole>;

/** `content/roles.yaml`: what the two roles are called. */
export const rolesFile = z.strictObject({
  roles: z.array(
    z.strictObject({
      id: roleId,
      /** In running text: "community manager". */
      name: words,
      /** Where there is no room: "CM". */
      short: words,
      /** Other titles of the same job. */
      otherNames: z.array(words),
      /** What people type who mean it: for the search, shown nowhere. */
      searchTerms: z.array(words).default([]),
    }),
  ),
});
export type Role = z.infer<typeof rolesFile>['roles'][number];
