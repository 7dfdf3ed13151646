import type { Catalog } from '../model/catalog.ts';
import { type JudgedDuty, judgeAll } from '../model/judgement.ts';
import { byName } from '../model/order.ts';
import type { CellValue, Verdict } from '../model/verdict.ts';

type BoardColumn = 'community-manager' | 'middle' | 'social-media-manager' | 'unassigned';

/** The board of the home page: where each duty lies by the verdict over all sources, the surest first. */
export type Board = Readonly<Record<BoardColumn, readonly JudgedDuty[]>>;

const COUNTED: readonly CellValue[] = ['community-manager', 'both', 'social-media-manager', 'denies'];

/** One mark a counted source, in the order in which they are drawn: community, both, social, denies. */
export function marksOf(verdict: Verdict): CellValue[] {
  const { agreement } = verdict;
  return COUNTED.flatMap((value) => Array.from({ length: agreement[value] }, () => value));
}

function columnOf({ verdict }: JudgedDuty): BoardColumn {
  const { value } = verdict.all;
  return value === 'shared' || value === 'split' ? 'middle' : value;
}

/** Sorts every duty into its column. Within one, more sources first, then A–Z. */
export function boardOf(catalog: Catalog): Board {
  const board: Record<BoardColumn, JudgedDuty[]> = {
    'community-manager': [],
    middle: [],
    'social-media-manager': [],
    unassigned: [],
  };
  for (const judged of judgeAll(catalog)) board[columnOf(judged)].push(judged);
  const surestFirst = (a: JudgedDuty, b: JudgedDuty): number =>
    marksOf(b.verdict.all).length - marksOf(a.verdict.all).length || byName(a.duty.name, b.duty.name);
  for (const items of Object.values(board)) items.sort(surestFirst);
  return board;
}
