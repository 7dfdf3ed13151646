import type { Catalog, Claim, Source } from '../model/catalog.ts';

/** One source with some of its claims. */
export interface Voice {
  readonly source: Source;
  readonly claims: readonly Claim[];
}

/** The claims by who makes them, in the order of the sources; sources without any of them are left out. */
export function voicesOf({ sources }: Pick<Catalog, 'sources'>, claims: readonly Claim[]): Voice[] {
  const bySource = Map.groupBy(claims, ({ source }) => source.id);
  return sources.flatMap((source) => {
    const own = bySource.get(source.id);
    return own ? [{ source, claims: own }] : [];
  });
}
