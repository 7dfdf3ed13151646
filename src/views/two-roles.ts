import type { Catalog, Claim } from '../model/catalog.ts';
import { ROLE_IDS, type RoleId } from '../schema/role-ids.ts';
import type { Aspect } from '../schema/lists.ts';
import { rolesTableOf } from './comparison.ts';
import { byStrength } from './strongest.ts';

/** So many statements of each role are shown at once, beside each other; the others are folded. */
const LEADING = 2;

/** What is said of one role on one aspect. */
export interface RoleSide {
  readonly role: RoleId;
  /** The strongest statements, with a quotation where there is one, each of another source where there are several. */
  readonly leading: readonly Claim[];
  readonly others: readonly Claim[];
}

/** The two roles compared on one aspect. */
export interface AspectComparison {
  readonly aspect: Aspect;
  /** Our sentences with the claims that each rests on. */
  readonly synthesis: readonly { readonly says: string; readonly claims: readonly Claim[] }[];
  /** The community manager's side, then the social media manager's. */
  readonly sides: readonly RoleSide[];
  readonly both: readonly Claim[];
}

function sideOf(role: RoleId, claims: readonly Claim[]): RoleSide {
  const ordered = claims.map((claim) => ({ claim })).toSorted(byStrength);
  const firsts = [...Map.groupBy(ordered, ({ claim }) => claim.source.id).values()].flatMap((own) => own.slice(0, 1));
  const inOrder = new Set([...firsts, ...ordered].map(({ claim }) => claim));
  const leading = [...inOrder].slice(0, LEADING);
  return { role, leading, others: claims.filter((claim) => !leading.includes(claim)) };
}

/** The two roles side by side, aspect by aspect, with what we make of it. */
export function twoRoles(catalog: Catalog): AspectComparison[] {
  return rolesTableOf(catalog).map(({ aspect, community, social, both }) => {
    const claims = { 'community-manager': community, 'social-media-manager': social };
    return {
      aspect,
      synthesis: aspect.synthesis.map(({ says, claims: ids }) => ({
        says,
        claims: ids.flatMap((id) => catalog.claimById.get(id) ?? []),
      })),
      sides: ROLE_IDS.map((role) => sideOf(role, claims[role])),
      both,
    };
  });
}

/** The claims of an aspect in the order in which its part of the page shows them. */
export function claimsInOrder({ sides, both }: AspectComparison): Claim[] {
  return [...sides.flatMap(({ leading, others }) => [...leading, ...others]), ...both];
}
