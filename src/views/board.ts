import type { Catalog } from '../model/catalog.ts';
import { type JudgedDuty, judgeAll } from '../model/judgement.ts';
import { byName } from '../model/order.ts';
import type { Verdict } from '../model/judgement.ts';
import { type CellValue, assigningSources, roleOf } from '../model/verdict.ts';

type BoardColumn = 'community-manager' | 'middle' | 'social-media-manager' | 'unassigned';

/** The board of the home page: where each duty lies by the verdict over all sources, the surest first. */
export type Board = Readonly<Record<BoardColumn, readonly JudgedDuty[]>>;

/** One mark a counted source, in the order in which they are drawn: community, both, social, denials. */
export function marksOf({ agreement, denying }: Verdict): CellValue[] {
  const counted: readonly [CellValue, number][] = [
    ['community-manager', agreement.communityManager],
    ['both', agreement.both],
    ['social-media-manager', agreement.socialMediaManager],
    ['denies', denying],
  ];
  return counted.flatMap(([value, count]) => Array.from({ length: count }, () => value));
}

function columnOf({ verdict }: JudgedDuty): BoardColumn {
  const { value } = verdict.all;
  return value === 'unassigned' ? 'unassigned' : (roleOf(value) ?? 'middle');
}

/** Whether all sources agree that a duty is one role's job, and none says otherwise. */
const isUnanimous = ({ verdict }: JudgedDuty): boolean => verdict.all.value === roleOf(verdict.all.value);

/** Sorts every duty into its column: duties of one role alone first, then more sources first, then A–Z. */
export function boardOf(catalog: Catalog): Board {
  const board: Record<BoardColumn, JudgedDuty[]> = {
    'community-manager': [],
    middle: [],
    'social-media-manager': [],
    unassigned: [],
  };
  for (const judged of judgeAll(catalog)) board[columnOf(judged)].push(judged);
  const surestFirst = (a: JudgedDuty, b: JudgedDuty): number =>
    Number(isUnanimous(b)) - Number(isUnanimous(a)) ||
    assigningSources(b.verdict.all.agreement) - assigningSources(a.verdict.all.agreement) ||
    byName(a.duty.name, b.duty.name);
  for (const items of Object.values(board)) items.sort(surestFirst);
  return board;
}
