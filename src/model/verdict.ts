import type { Stance } from '../schema/claim.ts';
import type { ClaimRole } from '../schema/role.ts';
import { ROLE_IDS, type RoleId } from '../schema/role-ids.ts';
import type { CellValue, VerdictValue } from '../schema/verdict.ts';

/**
 * The only place that decides whose a duty is. The definitions are the product's: "cell", "verdict" and the table
 * under "Words". Everything else on the site prints, counts or exports what these functions return.
 */

/** What one claim says of one duty. */
export interface Statement {
  readonly role: ClaimRole;
  readonly stance: Stance;
}

export { CELL_VALUES, type CellValue, VERDICT_VALUES, type VerdictValue, isVerdict } from '../schema/verdict.ts';

/** What one source says of one duty. */
export interface Cell {
  readonly value: CellValue;
  /** Roles that the source denies the duty, whatever it gives to the other. */
  readonly denies: readonly RoleId[];
}

/** How many sources in scope say what; a source counts once, in one of the first four. */
export interface Agreement {
  readonly 'community-manager': number;
  readonly 'social-media-manager': number;
  readonly both: number;
  /** Sources that deny it to a role and give it to none. */
  readonly denies: number;
  /** Sources that only qualify. They never make a verdict. */
  readonly qualifies: number;
  readonly silent: number;
}

export interface Verdict {
  readonly value: VerdictValue;
  readonly agreement: Agreement;
}

function rolesOf(role: ClaimRole): readonly RoleId[] {
  return role === 'both' ? ROLE_IDS : [role];
}

function rolesWith(statements: readonly Statement[], stance: Stance): RoleId[] {
  const named = new Set(statements.filter((said) => said.stance === stance).flatMap((said) => rolesOf(said.role)));
  return ROLE_IDS.filter((role) => named.has(role));
}

/** The cell of one source and one duty, from all that the source's claims say of that duty, in any order. */
export function cellOf(statements: readonly Statement[]): Cell {
  const assigned = rolesWith(statements, 'assigns');
  const denies = rolesWith(statements, 'denies');
  const [role, other] = assigned;
  if (role !== undefined) return { value: other === undefined ? role : 'both', denies };
  if (denies.length > 0) return { value: 'denies', denies };
  return { value: statements.length > 0 ? 'qualifies' : 'silent', denies };
}

/** Whether the cell gives the duty to the role, alone or with the other. */
export function gives(cell: Cell, role: RoleId): boolean {
  return cell.value === role || cell.value === 'both';
}

function isContradicted(cells: readonly Cell[]): boolean {
  return cells.some((denier, place) =>
    denier.denies.some((role) => cells.some((giver, other) => other !== place && gives(giver, role))),
  );
}

function agreementOf(cells: readonly Cell[]): Agreement {
  const count = (value: CellValue): number => cells.filter((cell) => cell.value === value).length;
  return {
    'community-manager': count('community-manager'),
    'social-media-manager': count('social-media-manager'),
    both: count('both'),
    denies: count('denies'),
    qualifies: count('qualifies'),
    silent: count('silent'),
  };
}

function valueOf(cells: readonly Cell[], agreement: Agreement): VerdictValue {
  const toCommunity = agreement['community-manager'] > 0;
  const toSocial = agreement['social-media-manager'] > 0;
  if (isContradicted(cells) || (toCommunity && toSocial)) return 'split';
  if (agreement.both > 0) return 'shared';
  if (toCommunity) return 'community-manager';
  return toSocial ? 'social-media-manager' : 'unassigned';
}

/** The verdict on one duty from the cells of the sources in scope, one cell a source, in any order. */
export function verdictOf(cells: readonly Cell[]): Verdict {
  const agreement = agreementOf(cells);
  return { value: valueOf(cells, agreement), agreement };
}
