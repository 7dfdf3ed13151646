import type { Catalog } from '../../model/catalog.ts';
import { type JudgedDuty, judgeAll } from '../../model/judgement.ts';
import { byName } from '../../model/order.ts';
import { assigningSources, roleOf } from '../../model/verdict.ts';
import type { RoleId } from '../../schema/role-ids.ts';
import { type Notes, notesOf } from '../footnotes.ts';
import { type ContrastPair, contrastOf } from './contrast.ts';

/** So many sources compare the two on the handout: what one sheet has room for. */
const PAIRS = 2;

/**
 * Whose the duties are by the answer of all sources. "middle" are those that are shared or in dispute; "traits" are the
 * qualities of a person, whoever they are assigned to: they are no pieces of work.
 */
export type Board = Readonly<Record<RoleId | 'middle' | 'unassigned' | 'traits', readonly JudgedDuty[]>>;

/** Sorts every duty by its answer, those that most sources assign first. */
export function boardOf(catalog: Catalog): Board {
  const sources = ({ verdict }: JudgedDuty): number => assigningSources(verdict.all.agreement);
  const sorted = judgeAll(catalog).toSorted((a, b) => sources(b) - sources(a) || byName(a.duty.name, b.duty.name));
  const columns = Map.groupBy(sorted, ({ duty, verdict: { all } }): keyof Board => {
    if (all.value === 'unassigned') return 'unassigned';
    return duty.kind === 'trait' ? 'traits' : (roleOf(all.value) ?? 'middle');
  });
  return {
    'community-manager': columns.get('community-manager') ?? [],
    middle: columns.get('middle') ?? [],
    'social-media-manager': columns.get('social-media-manager') ?? [],
    unassigned: columns.get('unassigned') ?? [],
    traits: columns.get('traits') ?? [],
  };
}

/** Everything that stands on the handout. */
export interface Handout {
  readonly pairs: readonly ContrastPair[];
  readonly board: Board;
  /** The texts of the statements, numbered. */
  readonly notes: Notes;
}

/** The two jobs on one sheet. */
export function handoutOf(catalog: Catalog): Handout {
  const pairs = contrastOf(catalog, PAIRS);
  return { pairs, board: boardOf(catalog), notes: notesOf(pairs.flatMap(({ claims }) => Object.values(claims))) };
}
