import type { Claim } from '../model/catalog.ts';
import type { JudgedDuty, SourceCell } from '../model/judgement.ts';
import type { CellValue } from '../model/verdict.ts';

/** Which camps speak first for a verdict: those that give, the larger first, then those that deny or qualify. */
const GIVING: readonly CellValue[] = ['community-manager', 'both', 'social-media-manager'];
const OTHERS: readonly CellValue[] = ['denies', 'qualifies'];

function inOwnWords(claim: Claim): number {
  return Number(claim.text.id === claim.readIn.id) * 2 + Number(claim.quote !== undefined);
}

/** The claim in which a source gives, denies or qualifies the duty as its cell has it; first-hand and quoted first. */
function bestClaim({ statements, value }: SourceCell): Claim | undefined {
  const stance = value === 'denies' || value === 'qualifies' ? value : 'assigns';
  return statements
    .filter((statement) => statement.stance === stance)
    .map(({ claim }) => claim)
    .toSorted((a, b) => inOwnWords(b) - inOwnWords(a))[0];
}

/**
 * The claims to show where there is room for `max` only: one a source, and one of each camp before a second of any,
 * so that a split never shows one side alone. Core sources come first within a camp.
 */
export function leadingClaims({ cells, verdict }: JudgedDuty, max: number): Claim[] {
  const { agreement } = verdict.all;
  const size = (value: CellValue): number => (value === 'silent' ? 0 : agreement[value]);
  const camps = [...GIVING.toSorted((a, b) => size(b) - size(a)), ...OTHERS].map((value) =>
    cells.filter((cell) => cell.value === value).flatMap((cell) => bestClaim(cell) ?? []),
  );
  const rounds = Math.max(0, ...camps.map((camp) => camp.length));
  const inTurn = Array.from({ length: rounds }, (_, round) => camps.flatMap((camp) => camp.slice(round, round + 1)));
  return inTurn.flat().slice(0, max);
}
