import type { RoleId } from '../schema/role-ids.ts';
import { SCOPES, type Scope, type VerdictValue } from '../schema/verdict.ts';
import type { Catalog, Claim, CountedClaim, Duty, DutyStatement } from './catalog.ts';
import { type Certainty, certaintyOf } from './certainty.ts';
import { isInScope } from './scope.ts';
import { type Agreement, type Cell, agreementOf, cellOf, countCell, isAssigned, roleOf, verdictOf } from './verdict.ts';

/** What one source says of one duty, with the claims it says it in. */
export interface SourceCell<Counted extends CountedClaim = Claim> extends Cell {
  readonly source: Counted['source'];
  readonly statements: readonly DutyStatement<Counted>[];
  readonly claims: readonly Counted[];
}

/** What some sources say of a duty together: the answer, what it was counted from, and how well it is supported. */
export interface Answer {
  readonly value: VerdictValue;
  readonly agreement: Agreement;
  /** Sources that only say whose job it is not; one that says so of both roles is one. */
  readonly denying: number;
  readonly certainty: Certainty;
}

/** What the sources in one scope say of a duty together. */
export interface Verdict<Counted extends CountedClaim = Claim> extends Answer {
  /** Claims without any one of which the answer would be another. */
  readonly decisive: readonly Counted[];
}

/** A duty with what every source says of it and what follows. */
export interface JudgedDuty {
  readonly duty: Duty;
  /** One cell a source that speaks of it, of all its claims, in the order of the sources. */
  readonly speaking: readonly SourceCell[];
  /** One cell a source, "none" too: made when asked for, since all of all duties would fill the memory. */
  readonly cells: readonly SourceCell[];
  readonly verdict: Readonly<Record<Scope, Verdict>>;
}

/** The cell of one source, from all that its claims say of a duty. */
export function sourceCell<Counted extends CountedClaim>(
  source: Counted['source'],
  statements: readonly DutyStatement<Counted>[],
): SourceCell<Counted> {
  return { source, statements, claims: [...new Set(statements.map(({ claim }) => claim))], ...cellOf(statements) };
}

/** The cells of the sources, with those of their claims that count; "none" where none does. */
export function cellsFrom<Counted extends CountedClaim>(
  cells: readonly SourceCell<Counted>[],
  counts: (claim: Counted) => boolean,
): readonly SourceCell<Counted>[] {
  return cells.map((cell) => {
    const counted = cell.statements.filter(({ claim }) => counts(claim));
    return counted.length === cell.statements.length ? cell : sourceCell(cell.source, counted);
  });
}

/** The statements without which the answer would be another. */
function decisiveIn<Counted extends CountedClaim>(
  cells: readonly SourceCell<Counted>[],
  agreement: Agreement,
): DutyStatement<Counted>[] {
  const value = verdictOf(agreement);
  return cells.flatMap((cell) =>
    cell.statements.filter(({ claim, stance }) => {
      if (stance === 'mentions') return false;
      const without = cellOf(cell.statements.filter((other) => other.claim !== claim));
      return verdictOf(countCell(countCell(agreement, cell, -1), without)) !== value;
    }),
  );
}

/** The verdict on a duty of the sources with these cells. */
export function verdictFrom<Counted extends CountedClaim>(cells: readonly SourceCell<Counted>[]): Verdict<Counted> {
  const agreement = agreementOf(cells);
  const value = verdictOf(agreement);
  const decisive = decisiveIn(cells, agreement);
  const assigning = cells.filter(isAssigned).map(({ source, statements }) => ({
    source,
    claims: statements.filter(({ stance }) => stance === 'assigns').map(({ claim }) => claim),
  }));
  const certainty = certaintyOf({
    verdict: value,
    assigning,
    hangsOnOneClaim: decisive.length > 0,
    hangsOnAnInterpretation: decisive.some(({ interpreted }) => interpreted !== undefined),
  });
  const denying = cells.filter((cell) => cell.value === 'denies').length;
  return { value, agreement, denying, certainty, decisive: [...new Set(decisive.map(({ claim }) => claim))] };
}

/** Computes the cells and the verdicts of one duty. */
export function judge(catalog: Catalog, duty: Duty): JudgedDuty {
  const bySource = Map.groupBy(catalog.statementsByDuty.get(duty.id) ?? [], ({ claim }) => claim.source);
  // Statements come in the order of the sources.
  const speaking = [...bySource].map(([source, statements]) => sourceCell(source, statements));
  const [core, all, until, since] = SCOPES.map((scope) =>
    verdictFrom(cellsFrom(speaking, (claim) => isInScope(claim, scope))),
  ) as [Verdict, Verdict, Verdict, Verdict];
  return {
    duty,
    speaking,
    get cells() {
      const bySourceId = new Map(speaking.map((cell) => [cell.source.id, cell]));
      return catalog.sources.map((source) => bySourceId.get(source.id) ?? sourceCell<Claim>(source, []));
    },
    verdict: { core, all, 'until-2013': until, 'since-2014': since },
  };
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
  const spoken = all.flatMap((judged) => judged.speaking.map((cell): SpokenCell => ({ judged, cell })));
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
