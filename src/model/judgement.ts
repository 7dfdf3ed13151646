import type { RoleId } from '../schema/role.ts';
import type { Catalog, Claim, Duty, Source } from './catalog.ts';
import { type Cell, type Statement, type Verdict, cellOf, verdictOf } from './verdict.ts';

/** Which sources count: the core five, or all (product: Words, "scope"). */
export const SCOPES = ['core', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

/** What one source says of one duty, with the claims it says it in. */
export interface SourceCell extends Cell {
  readonly source: Source;
  readonly claims: readonly Claim[];
}

/** A duty with what every source says of it and what follows. */
export interface JudgedDuty {
  readonly duty: Duty;
  /** One cell a source, silent ones too, in the order of the sources. */
  readonly cells: readonly SourceCell[];
  readonly verdict: Readonly<Record<Scope, Verdict>>;
}

/** What a claim says of one duty, if it names it. */
export function statementOn(claim: Claim, dutyId: string): Statement[] {
  return claim.duties.filter(({ duty }) => duty === dutyId).map(({ stance }) => ({ role: claim.role, stance }));
}

function cellsFor(catalog: Catalog, dutyId: string): SourceCell[] {
  const claims = catalog.claimsByDuty.get(dutyId) ?? [];
  return catalog.sources.map((source) => {
    const own = claims.filter((claim) => claim.source.id === source.id);
    return { source, claims: own, ...cellOf(own.flatMap((claim) => statementOn(claim, dutyId))) };
  });
}

/** Computes the cells and both verdicts of one duty. */
export function judge(catalog: Catalog, duty: Duty): JudgedDuty {
  const cells = cellsFor(catalog, duty.id);
  return {
    duty,
    cells,
    verdict: { core: verdictOf(cells.filter(({ source }) => source.core)), all: verdictOf(cells) },
  };
}

const judged = new WeakMap<Catalog, readonly JudgedDuty[]>();

/** Every duty judged, in the order of the duties; computed once for each catalog. */
export function judgeAll(catalog: Catalog): readonly JudgedDuty[] {
  const known = judged.get(catalog);
  if (known) return known;
  const result = catalog.duties.map((duty) => judge(catalog, duty));
  judged.set(catalog, result);
  return result;
}

/** One duty judged, by its id. Throws for an id that no duty has: the caller made it up. */
export function judgedById(catalog: Catalog, dutyId: string): JudgedDuty {
  const found = judgeAll(catalog).find(({ duty }) => duty.id === dutyId);
  if (!found) throw new Error(`No duty has the id "${dutyId}".`);
  return found;
}

/** How a question "does this role do it?" is answered from the verdict (product: below the verdict's table). */
export type RoleAnswer = 'yes' | 'yes-and-both' | 'split' | 'no' | 'no-source';

/** The answer for one role; "no" only where a source denies it and none gives it. Silence is never a no. */
export function answerFor(cells: readonly Cell[], verdict: Verdict, role: RoleId): RoleAnswer {
  const { value } = verdict;
  if (value === 'split') return 'split';
  if (value === 'shared') return 'yes-and-both';
  if (value === role) return 'yes';
  return cells.some((cell) => cell.denies.includes(role)) ? 'no' : 'no-source';
}
