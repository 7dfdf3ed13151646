import type { SourceCell } from '../model/judgement.ts';
import type { CellValue } from '../model/verdict.ts';

/** Sources that say the same of a duty. */
export interface StripCamp {
  readonly value: Exclude<CellValue, 'none'>;
  readonly cells: readonly SourceCell[];
}

/** The order in which the marks of a strip are drawn: from one role to the other, then what does not count. */
const CAMPS = ['community-manager', 'both', 'social-media-manager', 'denies', 'mentions'] as const;

/** The sources that say anything of a duty, by what they say; those that say the same keep their order. */
export function stripOf(cells: readonly SourceCell[]): StripCamp[] {
  return CAMPS.map((value) => ({ value, cells: cells.filter((cell) => cell.value === value) })).filter(
    (camp) => camp.cells.length > 0,
  );
}
