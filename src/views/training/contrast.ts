import type { Catalog, Claim, Source } from '../../model/catalog.ts';
import type { RoleId } from '../../schema/role-ids.ts';
import { inOwnWords } from '../leading-claims.ts';
import { voicesOf } from '../voices.ts';

/** The aspect in which the two jobs differ most plainly. */
const ASPECT = 'who-talks-with-whom';

/** What one source says of each of the two, in one text. */
export interface ContrastPair {
  readonly source: Source;
  readonly claims: Readonly<Record<RoleId, Claim>>;
}

function pairOf(source: Source, claims: readonly Claim[]): ContrastPair[] {
  const by = (role: RoleId): readonly Claim[] => claims.filter((claim) => claim.role === role);
  const pairs = by('community-manager').flatMap((community) =>
    by('social-media-manager')
      .filter(({ text }) => text.id === community.text.id)
      .map((social) => ({ community, social, weight: inOwnWords(community) + inOwnWords(social) })),
  );
  const best = pairs.toSorted((a, b) => b.weight - a.weight)[0];
  return best ? [{ source, claims: { 'community-manager': best.community, 'social-media-manager': best.social } }] : [];
}

/**
 * Who talks with whom, by sources that say it of both jobs in one text, so that a reader compares like with like: our
 * main sources first, and of each source the statements nearest to its own words.
 * @param max so many sources at most
 */
export function contrastOf(catalog: Catalog, max: number): readonly ContrastPair[] {
  const claims = catalog.claimsByAspect.get(ASPECT) ?? [];
  return voicesOf(catalog, claims)
    .flatMap(({ source, claims: own }) => pairOf(source, own))
    .slice(0, max);
}
