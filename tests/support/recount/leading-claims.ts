import {
  type Answer,
  BOTH,
  CM,
  type CellValue,
  DENIES,
  MENTIONS,
  SMM,
  cellAt,
  sourcesThat,
  stanceBehind,
  stancesOn,
} from './answers.ts';
import { type Claim, isReported } from './data.ts';

/** The claims that stand where there is room for a few: one a source, and one of each group before a second of any. */

/** How many a card holds. */
export const LINES = 2;

/** The best claim of a source for its cell: first-hand before reported, then with a quote before without. */
function bestClaim(answer: Answer, source: string, value: CellValue): Claim | undefined {
  const fitting = cellAt(answer, source).claims.filter((claim) =>
    stancesOn(claim, answer.duty.id).includes(stanceBehind(value)),
  );
  const [ownQuoted, own, reportedQuoted] = [
    fitting.find((claim) => !isReported(claim) && claim.quote !== null),
    fitting.find((claim) => !isReported(claim)),
    fitting.find((claim) => claim.quote !== null),
  ];
  return ownQuoted ?? own ?? reportedQuoted ?? fitting[0];
}

/** Sources that assign, the larger group first, then those that deny; those that only mention it speak where nobody does either. */
export function leadingClaims(answer: Answer): readonly Claim[] {
  const assigning: readonly CellValue[] = [CM, BOTH, SMM];
  const bySize = assigning.toSorted((a, b) => sourcesThat(answer, b).length - sourcesThat(answer, a).length);
  const answering: readonly CellValue[] = [...bySize, DENIES];
  const isAnswered = answering.some((value) => sourcesThat(answer, value).length > 0);
  const order: readonly CellValue[] = isAnswered ? answering : [MENTIONS];
  const groups = order.map((value) => sourcesThat(answer, value).map((source) => bestClaim(answer, source, value)));
  const turns = Math.max(...groups.map((group) => group.length));
  return Array.from({ length: turns }, (_, turn) => groups.map((group) => group[turn]))
    .flat()
    .filter((claim) => claim !== undefined)
    .slice(0, LINES);
}
