import type { DutyStatement } from '../model/catalog.ts';
import type { SourceCell } from '../model/judgement.ts';
import { sortDate } from '../model/order.ts';
import type { Standing } from '../schema/source.ts';

/**
 * Which statements on a duty are shown in full where there is no room for all: the strongest of each side, in turn, so
 * that no side is shown without the other.
 */

/** Those who do the work, study it or describe it for the public come before those who sell something around it. */
const SELLS: ReadonlySet<Standing> = new Set(['vendor', 'agency', 'job-board']);

/** What a statement is weighed by; of what is no duty nothing is our interpretation. */
type Weighed = Pick<DutyStatement, 'claim' | 'interpreted'>;

/** What makes a statement stronger evidence than another, the most telling first; 0 is the stronger. */
const CRITERIA: readonly ((statement: Weighed) => number)[] = [
  ({ claim }) => Number(claim.text.id !== claim.readIn.id),
  ({ claim }) => Number(claim.quote?.wordsOf !== 'source'),
  ({ interpreted }) => Number(interpreted !== undefined),
  ({ claim }) => Number(claim.caveat !== undefined),
  ({ claim }) => Number(!claim.source.core),
  ({ claim }) => Number(SELLS.has(claim.source.standing)),
  // Texts without a date last, the latest first.
  ({ claim }) => -Number((sortDate(claim.text.date) ?? '0').slice(0, 4)),
];

/**
 * Orders statements by how strong they are as evidence: first-hand before second-hand, then with the source's own words,
 * then what is not our interpretation, then without a caveat, then main sources, then those with nothing to sell, then
 * the later text.
 */
export function byStrength(a: Weighed, b: Weighed): number {
  for (const weakness of CRITERIA) {
    const order = weakness(a) - weakness(b);
    if (order !== 0) return order;
  }
  return 0;
}

/** The statements of a cell that make it what it is, the strongest first; after them the others. */
export function strongestFirst({ statements, value }: SourceCell): DutyStatement[] {
  const stance = value === 'denies' || value === 'mentions' ? value : 'assigns';
  return statements.toSorted((a, b) => Number(a.stance !== stance) - Number(b.stance !== stance) || byStrength(a, b));
}

/** The first of each, the second of each, and so on. */
function inTurn<Item>(queues: readonly (readonly Item[])[]): Item[] {
  const rounds = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => queues.flatMap((queue) => queue.slice(round, round + 1))).flat();
}

/**
 * The statements of all sides in the order in which they are shown in full: of each side the strongest, the sides in
 * turn, so that a large side leaves room for a small one. No source speaks a second time before each has spoken once.
 */
export function strongestOf(sides: readonly (readonly SourceCell[])[]): DutyStatement[] {
  const ordered = sides.map((cells) => cells.map(strongestFirst));
  const part = (from: number, to?: number) =>
    ordered.map((side) => side.flatMap((statements) => statements.slice(from, to)).toSorted(byStrength));
  return [...inTurn(part(0, 1)), ...inTurn(part(1))];
}
