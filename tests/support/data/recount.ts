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
  readonly verdict: Readonly<Record<'core' | 'all' | 'until2013' | 'since2014', string>>;
}

interface Said {
  readonly source: string;
  readonly core: boolean;
  readonly assigns: readonly Role[];
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
  return { source: id, core, assigns: rolesThat('assigns'), denies: rolesThat('denies'), speaks: own.length > 0 };
}

function cell({ assigns, denies, speaks }: Said): string {
  if (assigns.length === 2) return 'both';
  if (assigns[0] !== undefined) return assigns[0];
  if (denies.length > 0) return 'denies';
  return speaks ? 'mentions' : 'none';
}

function verdict(voices: readonly Said[]): string {
  const assigning = voices.filter(({ assigns }) => assigns.length > 0);
  if (assigning.length === 0) return 'unassigned';
  const votes = ROLES.map((role) => {
    const against = voices.filter(({ assigns, denies }) => assigns.length === 0 && denies.includes(role)).length;
    const alone = assigning.filter(({ assigns }) => assigns.join() === role).length;
    return { role, alone, whole: assigning.length + against };
  });
  const unanimous = votes.find(({ alone, whole }) => alone === whole);
  if (unanimous) return unanimous.role;
  const most = votes.find(({ alone, whole }) => alone >= 3 && alone / whole >= 2 / 3);
  if (most) return `mostly-${most.role}`;
  const both = assigning.filter(({ assigns }) => assigns.length === 2).length;
  return both > assigning.length - both ? 'shared' : 'disputed';
}

/** First and last year in which a text may have appeared, as far as its dates say. */
function yearsOf(textId: string, sources: readonly SourceRow[]): readonly [from: number, to: number] {
  const text = sources.flatMap(({ texts }) => texts).find(({ id }) => id === textId);
  const year = (date: string | null | undefined, open: number) => (date ? Number(date.slice(0, 4)) : open);
  return [year(text?.date ?? text?.dateAfter, -Infinity), year(text?.date ?? text?.dateBefore, Infinity)];
}

/** What the claims and sources say of one duty. */
export function recount(dutyId: string, claims: readonly ClaimRow[], sources: readonly SourceRow[]): Recounted {
  const voicesBy = (counting: readonly ClaimRow[]) => sources.map((source) => saidBy(source, dutyId, counting));
  const named = claims.filter(({ duties }) => duties.some(({ duty }) => duty === dutyId));
  const within = (isWithin: (from: number, to: number) => boolean) =>
    named.filter(({ text }) => isWithin(...yearsOf(text, sources)));
  const voices = voicesBy(named);
  const denying = voices.filter(({ denies }) => denies.length > 0);
  return {
    cells: Object.fromEntries(voices.map((voice) => [voice.source, cell(voice)])),
    denials: Object.fromEntries(denying.map(({ source, denies }) => [source, denies])),
    verdict: {
      core: verdict(voices.filter(({ core }) => core)),
      all: verdict(voices),
      until2013: verdict(voicesBy(within((_, to) => to <= 2013))),
      since2014: verdict(voicesBy(within((from) => from >= 2014))),
    },
  };
}
