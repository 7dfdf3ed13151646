import type { RoleId } from '../schema/role-ids.ts';

/** A page, by what it is of. Its address is made where a link is written. */
export interface PageReference {
  /** `page` is a standing page, whose id is its path without slashes at the ends: "compare/roles". */
  readonly kind: 'duty' | 'source' | 'dispute' | 'page' | 'claim';
  readonly id: string;
}

/** One string for each page, as a key of maps and sets. */
export const pageKey = ({ kind, id }: PageReference): string => `${kind} ${id}`;

/** The pages below `/roles/`, by the last part of their address: each role, and one person who does both. */
export type RolesPageName = RoleId | 'both';
