import type { Catalog, Claim, Dispute, Duty, Source } from '../model/catalog.ts';
import type { Stance } from '../schema/claim.ts';
import { type JudgedDuty, type SourceCell, judgedById } from '../model/judgement.ts';
import type { CellValue } from '../model/verdict.ts';

/** Sources that say the same of a duty. */
interface Camp {
  readonly value: Exclude<CellValue, 'none'>;
  readonly cells: readonly SourceCell[];
}

export interface DutyPage {
  readonly judged: JudgedDuty;
  /** Speaking sources by what they say, in the order in which evidence is read; empty camps left out. */
  readonly camps: readonly Camp[];
  readonly nothingFound: readonly Source[];
  readonly group: string;
  readonly related: readonly Duty[];
  readonly disputes: readonly Dispute[];
  /** Statements of which the duty is our interpretation and without which the answer would be another. */
  readonly decisive: readonly { readonly claim: Claim; readonly interpreted: string }[];
}

const CAMPS: readonly Camp['value'][] = ['community-manager', 'both', 'social-media-manager', 'denies', 'mentions'];

const WEIGHT: Readonly<Record<Stance, number>> = { assigns: 0, denies: 1, mentions: 2 };

/** A cell with the claims that make it before those that only mention the duty, and first-hand ones first. */
function tellingFirst(cell: SourceCell): SourceCell {
  const isSecondHand = ({ text, readIn }: Claim): number => Number(text.id !== readIn.id);
  const statements = cell.statements.toSorted(
    (a, b) => WEIGHT[a.stance] - WEIGHT[b.stance] || isSecondHand(a.claim) - isSecondHand(b.claim),
  );
  return { ...cell, statements, claims: [...new Set(statements.map(({ claim }) => claim))] };
}

/** Everything that stands on a duty's page. Throws for an id that no duty has. */
export function dutyPage(catalog: Catalog, dutyId: string): DutyPage {
  const judged = judgedById(catalog, dutyId);
  const { duty, cells, verdict } = judged;
  const decisive = new Set(verdict.all.decisive);
  return {
    judged,
    camps: CAMPS.map((value) => ({
      value,
      cells: cells.filter((cell) => cell.value === value).map(tellingFirst),
    })).filter((camp) => camp.cells.length > 0),
    nothingFound: cells.filter(({ value }) => value === 'none').map(({ source }) => source),
    group: catalog.groupById.get(duty.group)?.name ?? '',
    related: duty.related.flatMap((id) => catalog.dutyById.get(id) ?? []),
    disputes: catalog.disputesByDuty.get(dutyId) ?? [],
    decisive: cells.flatMap(({ statements }) =>
      statements.flatMap(({ claim, interpreted }) =>
        interpreted !== undefined && decisive.has(claim) ? [{ claim, interpreted }] : [],
      ),
    ),
  };
}
