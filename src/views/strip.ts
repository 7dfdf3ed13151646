import type { Claim, CountedClaim } from '../model/catalog.ts';
import type { SourceCell } from '../model/judgement.ts';
import type { CellValue } from '../model/verdict.ts';

/** Sources that say the same of a duty. */
export interface StripCamp<Counted extends CountedClaim = Claim> {
  readonly value: Exclude<CellValue, 'none'>;
  readonly cells: readonly SourceCell<Counted>[];
}

/** The order in which the marks of a strip are drawn: from one role to the other, then what does not count. */
const CAMPS = ['community-manager', 'both', 'social-media-manager', 'denies', 'mentions'] as const;

/** The sources that say anything of a duty, by what they say; those that say the same keep their order. */
export function stripOf<Counted extends CountedClaim>(cells: readonly SourceCell<Counted>[]): StripCamp<Counted>[] {
  return CAMPS.map((value) => ({ value, cells: cells.filter((cell) => cell.value === value) })).filter(
    (camp) => camp.cells.length > 0,
  );
}
