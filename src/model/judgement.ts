import type { RoleId } from '../schema/role-ids.ts';
import { SCOPES, type Scope, type VerdictValue } from '../schema/verdict.ts';
import type { Catalog, Claim, Duty, DutyStatement, Source } from './catalog.ts';
import { type Certainty, certaintyOf } from './certainty.ts';
import { isInScope } from './scope.ts';
import { type Agreement, type Cell, agreementOf, cellOf, countCell, isAssigned, roleOf, verdictOf } from './verdict.ts';

/** What one source says of one duty, with the claims it says it in. */
export interface SourceCell extends Cell {
  readonly source: Source;
  readonly statements: readonly DutyStatement[];
  readonly claims: readonly Claim[];
}

/** What the sources in one scope say of a duty together. */
export interface Verdict {
  readonly value: VerdictValue;
  readonly agreement: Agreement;
  /** Sources that only say whose job it is not; one that says so of both roles is one. */
  readonly denying: number;
  readonly certainty: Certainty;
  /** Claims without any one of which the answer would be another. */
  readonly decisive: readonly Claim[];
}

/** A duty with what every source says of it and what follows. */
export interface JudgedDuty {
  readonly duty: Duty;
  /** One cell a source, of all its claims, in the order of the sources; "none" too. */
  readonly cells: readonly SourceCell[];
  readonly verdict: Readonly<Record<Scope, Verdict>>;
}

function sourceCell(source: Source, statements: readonly DutyStatement[]): SourceCell {
  return { source, statements, claims: [...new Set(statements.map(({ claim }) => claim))], ...cellOf(statements) };
}

/** The cell of every source that says anything in the scope. */
function cellsIn(cells: readonly SourceCell[], scope: Scope): SourceCell[] {
  if (scope === 'all') return cells.filter(({ value }) => value !== 'none');
  return cells.flatMap(({ source, statements }) => {
    const inScope = statements.filter(({ claim }) => isInScope(claim, scope));
    return inScope.length > 0 ? [sourceCell(source, inScope)] : [];
  });
}

/** The statements without which the answer would be another. */
function decisiveIn(cells: readonly SourceCell[], agreement: Agreement): DutyStatement[] {
  const value = verdictOf(agreement);
  return cells.flatMap((cell) =>
    cell.statements.filter(({ claim, stance }) => {
      if (stance === 'mentions') return false;
      const without = cellOf(cell.statements.filter((other) => other.claim !== claim));
      return verdictOf(countCell(countCell(agreement, cell, -1), without)) !== value;
    }),
  );
}

/** The verdict of the sources in one scope on a duty, from the cells of all their claims. */
export function verdictIn(cells: readonly SourceCell[], scope: Scope): Verdict {
  const inScope = cellsIn(cells, scope);
  const agreement = agreementOf(inScope);
  const value = verdictOf(agreement);
  const decisive = decisiveIn(inScope, agreement);
  const assigning = inScope.filter(isAssigned).map(({ source, statements }) => ({
    source,
    claims: statements.filter(({ stance }) => stance === 'assigns').map(({ claim }) => claim),
  }));
  const certainty = certaintyOf({
    verdict: value,
    assigning,
    hangsOnOneClaim: decisive.length > 0,
    hangsOnAnInterpretation: decisive.some(({ interpreted }) => interpreted !== undefined),
  });
  const denying = inScope.filter((cell) => cell.value === 'denies').length;
  return { value, agreement, denying, certainty, decisive: [...new Set(decisive.map(({ claim }) => claim))] };
}

/** Computes the cells and the verdicts of one duty. */
export function judge(catalog: Catalog, duty: Duty): JudgedDuty {
  const bySource = Map.groupBy(catalog.statementsByDuty.get(duty.id) ?? [], ({ claim }) => claim.source.id);
  const cells = catalog.sources.map((source) => sourceCell(source, bySource.get(source.id) ?? []));
  const [core, all, until, since] = SCOPES.map((scope) => verdictIn(cells, scope)) as [
    Verdict,
    Verdict,
    Verdict,
    Verdict,
  ];
  return { duty, cells, verdict: { core, all, 'until-2013': until, 'since-2014': since } };
}

/** A duty that a source speaks of, with what it says. */
export interface SpokenCell {
  readonly judged: JudgedDuty;
  readonly cell: SourceCell;
}

/** What is computed once for each catalog. */
interface Judgements {
  readonly all: readonly JudgedDuty[];
  readonly byId: ReadonlyMap<string, JudgedDuty>;
  /** The cells of each source in which it speaks, in the order of the duties. */
  readonly bySource: ReadonlyMap<string, readonly SpokenCell[]>;
}

const known = new WeakMap<Catalog, Judgements>();

function judgementsOf(catalog: Catalog): Judgements {
  const made = known.get(catalog);
  if (made) return made;
  const all = catalog.duties.map((duty) => judge(catalog, duty));
  const spoken = all.flatMap((judged) =>
    judged.cells.flatMap((cell): SpokenCell[] => (cell.value === 'none' ? [] : [{ judged, cell }])),
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

/** The duties that a source speaks of, in the order of the duties, with what it says of each. */
export function spokenBy(catalog: Catalog, sourceId: string): readonly SpokenCell[] {
  return judgementsOf(catalog).bySource.get(sourceId) ?? [];
}

/** One duty judged, by its id. Throws for an id that no duty has: the caller made it up. */
export function judgedById(catalog: Catalog, dutyId: string): JudgedDuty {
  const found = judgementsOf(catalog).byId.get(dutyId);
  if (!found) throw new Error(`No duty has the id "${dutyId}".`);
  return found;
}

/** How a question whether a role does a duty is answered from the verdict. */
export type RoleAnswer = 'yes' | 'mostly-yes' | 'both' | 'sources-disagree' | 'mostly-no' | 'no' | 'no-source';

/**
 * Answers whether a role does a duty. A "no" is what the sources that assign the duty say, and never inferred from what
 * a source leaves out.
 */
export function answerFor(verdict: VerdictValue, role: RoleId): RoleAnswer {
  switch (verdict) {
    case 'unassigned':
      return 'no-source';
    case 'shared':
      return 'both';
    case 'disputed':
      return 'sources-disagree';
    case 'community-manager':
    case 'social-media-manager':
      return roleOf(verdict) === role ? 'yes' : 'no';
    case 'mostly-community-manager':
    case 'mostly-social-media-manager':
      return roleOf(verdict) === role ? 'mostly-yes' : 'mostly-no';
    default:
      return verdict satisfies never;
  }
}
