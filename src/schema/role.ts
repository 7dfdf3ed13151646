import { z } from 'astro/zod';

import { id, listedName, name } from './id.ts';
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
      name,
      /** Where there is no room: "CM". */
      short: name,
      /** Other titles of the same job. */
      otherNames: z.array(listedName),
      /** What people type who mean it: for the search, shown nowhere. */
      searchTerms: z.array(listedName).default([]),
      /**
       * Texts that are the entry of this title in a classification of occupations: their address is that of the entry,
       * and the vocabulary says that it is close.
       */
      closeMatch: z.array(id).default([]),
    }),
  ),
});
export type Role = z.infer<typeof rolesFile>['roles'][number];
