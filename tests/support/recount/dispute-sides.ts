import { type Dispute, claimOfId, sources } from './data.ts';

export interface Side {
  readonly label: string;
  /** Sources of the side in the order of the sources, each with its claims in the order of the dispute. */
  readonly voices: readonly { readonly source: string; readonly claims: readonly string[] }[];
}

export function sidesOf({ sides }: Dispute): readonly Side[] {
  return sides.map(({ label, claims }) => ({
    label,
    voices: sources
      .map(({ id }) => ({ source: id, claims: claims.filter((claim) => claimOfId(claim).source === id) }))
      .filter((voice) => voice.claims.length > 0),
  }));
}
