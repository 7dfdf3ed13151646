import { type Claim, type Named, type Source, aspects, claimsOfSource, duties } from './data.ts';

/** The claims under one heading of a source's page. */
export interface Part {
  readonly kind: 'duty' | 'aspect';
  readonly under: Named;
  readonly claims: readonly Claim[];
}

/** A source's claims, each once: under its first duty, or under its first aspect if it names no duty. */
export function partsOf({ id }: Source): readonly Part[] {
  const own = claimsOfSource(id);
  const underDuty = duties.map((under): Part => {
    const claims = own.filter(({ duties: [first] }) => first?.duty === under.id);
    return { kind: 'duty', under, claims };
  });
  const underAspect = aspects.map((under): Part => {
    const claims = own.filter((claim) => claim.duties.length === 0 && claim.aspects[0] === under.id);
    return { kind: 'aspect', under, claims };
  });
  return [...underDuty, ...underAspect].filter(({ claims }) => claims.length > 0);
}
