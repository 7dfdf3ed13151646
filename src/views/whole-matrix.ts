import { STANDINGS, type Standing } from '../schema/source.ts';
import { VERDICT_VALUES, type VerdictValue } from '../schema/verdict.ts';
import type { Group } from '../schema/lists.ts';
import type { Catalog, Source } from '../model/catalog.ts';
import { type JudgedDuty, type SourceCell, judgeAll } from '../model/judgement.ts';
import { byName } from '../model/order.ts';
import { VERDICT_NAMES } from '../wording/labels.ts';
import { byLeaning } from './spectrum.ts';

/** How the duties of the whole matrix are put in order; each has an address of its own. */
export const MATRIX_ORDERS = ['by-answer', 'by-group', 'a-z'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** Duties that stand beside each other: of one answer, of one group, or all of them A–Z. */
export type DutyBand = { readonly duties: readonly JudgedDuty[] } & (
  | { readonly by: 'answer'; readonly value: VerdictValue }
  | { readonly by: 'group'; readonly group: Group }
  | { readonly by: 'name' }
);

/** What one source says of every duty, in the order of the duties. */
export interface MatrixRow {
  readonly source: Source;
  readonly cells: readonly SourceCell[];
}

/** The sources of one standing, main sources first, then A–Z. */
export interface StandingRows {
  readonly standing: Standing;
  readonly rows: readonly MatrixRow[];
}

/** Every source by every duty: sources as rows by standing, duties as columns in bands. */
export interface WholeMatrix {
  readonly bands: readonly DutyBand[];
  /** None where there are more cells than a picture shows: then each duty has its marks in a list. */
  readonly sections: readonly StandingRows[];
}

/** So many cells can be drawn as one picture; they grow with the square of the content, and most of them are empty. */
const CELLS_MAX = 30_000;

/** The sources by standing, in the order of the closed list; standings that no source has are left out. */
export function sourcesByStanding({ sources }: Pick<Catalog, 'sources'>): { standing: Standing; sources: Source[] }[] {
  return STANDINGS.map((standing) => ({
    standing,
    sources: sources.filter((source) => source.standing === standing),
  })).filter((section) => section.sources.length > 0);
}

function bandsOf(catalog: Catalog, order: MatrixOrder): DutyBand[] {
  const judged = judgeAll(catalog).toSorted((a, b) => byName(a.duty.name, b.duty.name));
  switch (order) {
    case 'by-answer': {
      const fromRoleToRole = judged.toSorted(byLeaning);
      return VERDICT_VALUES.map((value) => ({
        by: 'answer' as const,
        value,
        duties: fromRoleToRole.filter(({ verdict }) => verdict.all.value === value),
      })).filter(({ duties }) => duties.length > 0);
    }
    case 'by-group':
      return catalog.groups
        .map((group) => ({ by: 'group' as const, group, duties: judged.filter(({ duty }) => duty.group === group.id) }))
        .filter(({ duties }) => duties.length > 0);
    case 'a-z':
      return [{ by: 'name', duties: judged }];
    default:
      return order satisfies never;
  }
}

/** The whole matrix with its duties in the given order, as a picture if it has no more cells than one may have. */
export function wholeMatrixOf(catalog: Catalog, order: MatrixOrder, cellsMax = CELLS_MAX): WholeMatrix {
  const bands = bandsOf(catalog, order);
  const duties = bands.flatMap((band) => band.duties);
  if (duties.length * catalog.sources.length > cellsMax) return { bands, sections: [] };
  const indexOf = new Map(catalog.sources.map(({ id }, index) => [id, index]));
  const columns = duties.map(({ cells }) => cells);
  const cellsOf = ({ id }: Source): SourceCell[] => columns.flatMap((cells) => cells[indexOf.get(id) ?? -1] ?? []);
  return {
    bands,
    sections: sourcesByStanding(catalog).map(({ standing, sources }) => ({
      standing,
      rows: sources.map((source) => ({ source, cells: cellsOf(source) })),
    })),
  };
}

/** What a band is called. */
export function bandName(band: DutyBand): string {
  switch (band.by) {
    case 'answer':
      return VERDICT_NAMES[band.value];
    case 'group':
      return band.group.name;
    case 'name':
      return 'All duties';
    default:
      return band satisfies never;
  }
}
