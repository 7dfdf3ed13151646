import type { RoleId } from '../schema/role.ts';
import type { Catalog, Claim, Duty, DutyStatement, Source } from './catalog.ts';
import { type Cell, type Statement, type Verdict, cellOf, verdictOf } from './verdict.ts';

/** Which sources count: the core five, or all (product: Words, "scope"). */
export const SCOPES = ['core', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

/** What one source says of one duty, with the claims it says it in. */
export interface SourceCell extends Cell {
  readonly source: Source;
  readonly claims: readonly Claim[];
  readonly statements: readonly DutyStatement[];
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

/** What a list of statements makes of a duty. */
export function cellFrom(statements: readonly DutyStatement[]): Cell {
  return cellOf(statements.map(({ claim: { role }, stance }) => ({ role, stance })));
}

function cellsFor(catalog: Catalog, dutyId: string): SourceCell[] {
  const bySource = Map.groupBy(catalog.statementsByDuty.get(dutyId) ?? [], ({ claim }) => claim.source.id);
  return catalog.sources.map((source) => {
    const statements = bySource.get(source.id) ?? [];
    const claims = [...new Set(statements.map(({ claim }) => claim))];
    return { source, claims, statements, ...cellFrom(statements) };
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

/** What is computed once for each catalog. */
interface Judgements {
  readonly all: readonly JudgedDuty[];
  readonly byId: ReadonlyMap<string, JudgedDuty>;
  /** The cells of each source in which it speaks, in the order of the duties. */
  readonly bySource: ReadonlyMap<string, readonly SpokenCell[]>;
}

/** A duty of which a source speaks, with what it says. */
export interface SpokenCell {
  readonly judged: JudgedDuty;
  readonly cell: SourceCell;
}

const known = new WeakMap<Catalog, Judgements>();

function judgementsOf(catalog: Catalog): Judgements {
  const made = known.get(catalog);
  if (made) return made;
  const all = catalog.duties.map((duty) => judge(catalog, duty));
  const spoken = all.flatMap((judged) =>
    judged.cells.flatMap((cell): SpokenCell[] => (cell.value === 'silent' ? [] : [{ judged, cell }])),
  );
  const result: Judgements = {
    all,
    byId: new Map(all.map((judged) => [judged.duty.id, judged])),
    bySource: Map.groupBy(spoken, ({ cell }) => cell.source.id),
  };
  known.set(catalog, result);
  return result;
}

/** Every duty judged, in the order of the duties; computed once for each catalog. */
export function judgeAll(catalog: Catalog): readonly JudgedDuty[] {
  return judgementsOf(catalog).all;
}

/** The duties of which a source speaks, in the order of the duties, with what it says of each. */
export function spokenBy(catalog: Catalog, sourceId: string): readonly SpokenCell[] {
  return judgementsOf(catalog).bySource.get(sourceId) ?? [];
}

/** One duty judged, by its id. Throws for an id that no duty has: the caller made it up. */
export function judgedById(catalog: Catalog, dutyId: string): JudgedDuty {
  const found = judgementsOf(catalog).byId.get(dutyId);
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
