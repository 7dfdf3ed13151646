import type { Claim } from '../model/catalog.ts';
import type { JudgedDuty, SourceCell } from '../model/judgement.ts';
import type { CellValue } from '../model/verdict.ts';

/** The camps that assign a duty; the larger speaks first for a verdict. */
const ASSIGNING: readonly CellValue[] = ['community-manager', 'both', 'social-media-manager'];

/** How directly a source speaks in a claim: first-hand before second-hand, then quoted before paraphrased. */
export function inOwnWords(claim: Claim): number {
  return Number(claim.text.id === claim.readIn.id) * 2 + Number(claim.quote !== undefined);
}

/** The claim in which a source assigns, denies or mentions the duty as its cell has it; first-hand and quoted first. */
function bestClaim({ statements, value }: SourceCell): Claim | undefined {
  const stance = value === 'denies' || value === 'mentions' ? value : 'assigns';
  return statements
    .filter((statement) => statement.stance === stance)
    .map(({ claim }) => claim)
    .toSorted((a, b) => inOwnWords(b) - inOwnWords(a))[0];
}

/**
 * The claims to show where there is room for `max` only: one a source, and one of each camp before a second of any,
 * so that a disagreement never shows one side alone. Core sources come first within a camp. A source that only mentions
 * the duty speaks where no source says whose job it is, or is not: under "all agree" it would be taken for one of those.
 */
export function leadingClaims({ speaking: cells }: JudgedDuty, max: number): Claim[] {
  const inCamp = Map.groupBy(cells, ({ value }) => value);
  const size = (value: CellValue): number => inCamp.get(value)?.length ?? 0;
  const speaking: readonly CellValue[] = [...ASSIGNING.toSorted((a, b) => size(b) - size(a)), 'denies'];
  const isAnswered = speaking.some((value) => size(value) > 0);
  const camps = (isAnswered ? speaking : (['mentions'] as const)).map((value) =>
    (inCamp.get(value) ?? []).flatMap((cell) => bestClaim(cell) ?? []),
  );
  const rounds = Math.max(0, ...camps.map((camp) => camp.length));
  const inTurn = Array.from({ length: rounds }, (_, round) => camps.flatMap((camp) => camp.slice(round, round + 1)));
  return inTurn.flat().slice(0, max);
}
