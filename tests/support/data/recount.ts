import type { ClaimRow } from '../../../src/outputs/dataset/schema/claim-row.ts';
import type { SourceRow } from '../../../src/outputs/dataset/schema/source-row.ts';

/**
 * Cells and verdicts counted once more from the published claims and sources, as the method page explains them and
 * without any of the code that computed the published ones.
 */

const ROLES = ['community-manager', 'social-media-manager'] as const;
type Role = (typeof ROLES)[number];

interface Recounted {
  readonly cells: Readonly<Record<string, string>>;
  readonly denials: Readonly<Record<string, readonly Role[]>>;
  readonly verdict: { readonly core: string; readonly all: string };
}

interface Said {
  readonly source: string;
  readonly core: boolean;
  readonly gives: readonly Role[];
  readonly denies: readonly Role[];
  readonly speaks: boolean;
}

function saidBy({ id, core }: SourceRow, dutyId: string, claims: readonly ClaimRow[]): Said {
  const own = claims
    .filter(({ source }) => source === id)
    .flatMap(({ role, duties }) =>
      duties.filter(({ duty }) => duty === dutyId).map(({ stance }) => ({ role, stance })),
    );
  const rolesThat = (stance: string) =>
    ROLES.filter((role) => own.some((said) => said.stance === stance && [role, 'both'].includes(said.role)));
  return { source: id, core, gives: rolesThat('assigns'), denies: rolesThat('denies'), speaks: own.length > 0 };
}

function cell({ gives, denies, speaks }: Said): string {
  if (gives.length === 2) return 'both';
  if (gives[0] !== undefined) return gives[0];
  if (denies.length > 0) return 'denies';
  return speaks ? 'mentions' : 'none';
}

function verdict(voices: readonly Said[]): string {
  const somebody = (gives: string) => voices.some((voice) => voice.gives.join() === gives);
  const [community, social, both] = [somebody(ROLES[0]), somebody(ROLES[1]), somebody(ROLES.join())];
  const contradicted = voices.some((denier) =>
    denier.denies.some((role) => voices.some((giver) => giver !== denier && giver.gives.includes(role))),
  );
  if (contradicted || (community && social)) return 'disputed';
  if (both) return 'shared';
  if (community) return ROLES[0];
  return social ? ROLES[1] : 'unassigned';
}

/** What the claims and sources say of one duty. */
export function recount(dutyId: string, claims: readonly ClaimRow[], sources: readonly SourceRow[]): Recounted {
  const voices = sources.map((source) => saidBy(source, dutyId, claims));
  const denying = voices.filter(({ denies }) => denies.length > 0);
  return {
    cells: Object.fromEntries(voices.map((voice) => [voice.source, cell(voice)])),
    denials: Object.fromEntries(denying.map(({ source, denies }) => [source, denies])),
    verdict: { core: verdict(voices.filter(({ core }) => core)), all: verdict(voices) },
  };
}
