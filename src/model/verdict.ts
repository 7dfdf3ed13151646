import type { Stance } from '../schema/claim.ts';
import type { ClaimRole } from '../schema/role.ts';
import { ROLE_IDS, type RoleId } from '../schema/role-ids.ts';
import { type CellValue, type VerdictValue, isVerdict } from '../schema/verdict.ts';

/**
 * The only place that decides whose a duty is. Everything else on the site prints, counts or exports what these
 * functions return. The rule and its reasons are on the method page (content/pages/method.mdx).
 */

export { CELL_VALUES, type CellValue, VERDICT_VALUES, type VerdictValue, isVerdict } from '../schema/verdict.ts';

/** What one claim says of one duty. */
export interface Statement {
  readonly role: ClaimRole;
  readonly stance: Stance;
}

/** What one source says of one duty. */
export interface Cell {
  readonly value: CellValue;
  /** Roles of which the source says that it is not their job, whomever it assigns the duty to. */
  readonly denies: readonly RoleId[];
}

/** How many sources say what of a duty. A source counts once among the first three, by what it assigns. */
export interface Agreement {
  readonly communityManager: number;
  readonly socialMediaManager: number;
  readonly both: number;
  /** Sources that say it is not the community manager's job, and assign it to nobody. */
  readonly notCommunityManager: number;
  /** Sources that say it is not the social media manager's job, and assign it to nobody. */
  readonly notSocialMediaManager: number;
  /** Sources that mention it without saying whose job it is. They never make a verdict. */
  readonly mentions: number;
}

export const NO_AGREEMENT: Agreement = {
  communityManager: 0,
  socialMediaManager: 0,
  both: 0,
  notCommunityManager: 0,
  notSocialMediaManager: 0,
  mentions: 0,
};

/** The roles that a claim speaks of. */
export function rolesOf(role: ClaimRole): readonly RoleId[] {
  return role === 'both' ? ROLE_IDS : [role];
}

function rolesWith(statements: readonly Statement[], stance: Stance): RoleId[] {
  const named = new Set(statements.filter((one) => one.stance === stance).flatMap(({ role }) => rolesOf(role)));
  return ROLE_IDS.filter((role) => named.has(role));
}

/** The cell of one source and one duty, from all that the source's claims say of that duty, in any order. */
export function cellOf(statements: readonly Statement[]): Cell {
  const assigned = rolesWith(statements, 'assigns');
  const denies = rolesWith(statements, 'denies');
  const [role, other] = assigned;
  if (role !== undefined) return { value: other === undefined ? role : 'both', denies };
  if (denies.length > 0) return { value: 'denies', denies };
  return { value: statements.length > 0 ? 'mentions' : 'none', denies };
}

/** Whether the cell assigns the duty to the role, alone or with the other. */
export function assignsTo(cell: Cell, role: RoleId): boolean {
  return cell.value === role || cell.value === 'both';
}

/** Whether the cell assigns the duty to anybody. */
export function isAssigned({ value }: Cell): boolean {
  return value === 'community-manager' || value === 'social-media-manager' || value === 'both';
}

/** The agreement with one more cell (`by` 1) or one less (`by` -1). */
export function countCell(agreement: Agreement, { value, denies }: Cell, by: 1 | -1 = 1): Agreement {
  switch (value) {
    case 'community-manager':
      return { ...agreement, communityManager: agreement.communityManager + by };
    case 'social-media-manager':
      return { ...agreement, socialMediaManager: agreement.socialMediaManager + by };
    case 'both':
      return { ...agreement, both: agreement.both + by };
    case 'denies':
      return {
        ...agreement,
        notCommunityManager: agreement.notCommunityManager + (denies.includes('community-manager') ? by : 0),
        notSocialMediaManager: agreement.notSocialMediaManager + (denies.includes('social-media-manager') ? by : 0),
      };
    case 'mentions':
      return { ...agreement, mentions: agreement.mentions + by };
    case 'none':
      return agreement;
    default:
      return value satisfies never;
  }
}

/** Counts the cells of the sources in scope, one cell a source, in any order. */
export function agreementOf(cells: readonly Cell[]): Agreement {
  return cells.reduce((agreement, cell) => countCell(agreement, cell), NO_AGREEMENT);
}

/** How many sources assign the duty to anybody: the whole of every "n of N". */
export function assigningSources({ communityManager, socialMediaManager, both }: Agreement): number {
  return communityManager + socialMediaManager + both;
}

/** A majority needs this many sources of its own. */
const LEAST_MAJORITY = 3;

/** Which part of a whole is a majority. Whole numbers on both sides, so that no rounding decides. */
export const MAJORITIES = {
  'more-than-half': (part: number, whole: number) => 2 * part > whole,
  'two-thirds': (part: number, whole: number) => 3 * part >= 2 * whole,
  'three-quarters': (part: number, whole: number) => 4 * part >= 3 * whole,
} as const satisfies Readonly<Record<string, (part: number, whole: number) => boolean>>;
export type Majority = keyof typeof MAJORITIES;

/** Two thirds, not three quarters or a bare majority, so that one or two more sources would hardly turn it. */
export const CLEAR_MAJORITY = 'two-thirds' satisfies Majority;

/**
 * The verdict that follows from the counts.
 * @param majority which part must name one role alone, of the sources that assign the duty and of those that say it is
 *   not this role's job; the site's own answers need two thirds
 */
export function verdictOf(agreement: Agreement, majority: Majority = CLEAR_MAJORITY): VerdictValue {
  const { communityManager, socialMediaManager, both, notCommunityManager, notSocialMediaManager } = agreement;
  const assigning = assigningSources(agreement);
  if (assigning === 0) return 'unassigned';
  if (communityManager === assigning && notCommunityManager === 0) return 'community-manager';
  if (socialMediaManager === assigning && notSocialMediaManager === 0) return 'social-media-manager';
  const isMajority = (sources: number, denying: number): boolean =>
    sources >= LEAST_MAJORITY && MAJORITIES[majority](sources, assigning + denying);
  if (isMajority(communityManager, notCommunityManager)) return 'mostly-community-manager';
  if (isMajority(socialMediaManager, notSocialMediaManager)) return 'mostly-social-media-manager';
  return 2 * both > assigning ? 'shared' : 'disputed';
}

/** The mark of a cell or a verdict, by its name in the sprite: one that is mostly a role's has the mark of the role. */
export const markOf = (value: CellValue | VerdictValue): string =>
  isVerdict(value) ? (roleOf(value) ?? value) : value;

/** The role that a verdict names, alone or mostly; undefined if it names none. */
export function roleOf(verdict: VerdictValue): RoleId | undefined {
  switch (verdict) {
    case 'community-manager':
    case 'mostly-community-manager':
      return 'community-manager';
    case 'social-media-manager':
    case 'mostly-social-media-manager':
      return 'social-media-manager';
    case 'shared':
    case 'disputed':
    case 'unassigned':
      return undefined;
    default:
      return verdict satisfies never;
  }
}
