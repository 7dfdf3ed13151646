/** The two jobs. A closed list, apart from the schema so that browsers need not load that. */
export const ROLE_IDS = ['community-manager', 'social-media-manager'] as const;
export type RoleId = (typeof ROLE_IDS)[number];

/** The role that is not this one. */
export function otherRole(role: RoleId): RoleId {
  return role === 'community-manager' ? 'social-media-manager' : 'community-manager';
}
