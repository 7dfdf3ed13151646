import { BANDS, type Band, bandOf } from '../model/bands.ts';
import type { Catalog, Duty } from '../model/catalog.ts';
import { type JudgedDuty, judgeAll } from '../model/judgement.ts';
import { byName } from '../model/order.ts';
import { countedPostings, demandForAll } from '../model/postings.ts';
import { assigningSources, roleOf } from '../model/verdict.ts';
import type { ClaimRole } from '../schema/role.ts';
import { ROLE_IDS, type RoleId, otherRole } from '../schema/role-ids.ts';

/** Duties of one band, the best supported first. */
export interface DutyBand {
  readonly band: Band;
  readonly duties: readonly JudgedDuty[];
}

/** How much of the reading list is about a role. */
export interface RoleEvidence {
  /** Sources with a statement about the role, alone or with the other. */
  readonly sources: number;
  readonly allSources: number;
  /** Statements about the role alone, and about the other alone. */
  readonly statements: number;
  readonly otherStatements: number;
}

/** What stands on the page of a role beside its prose. */
export interface RolePage {
  readonly role: RoleId;
  readonly other: RoleId;
  /** Pieces of work; bands without any are left out. */
  readonly bands: readonly DutyBand[];
  /** Personal qualities that sources assign to the role, alone or mostly. */
  readonly traits: readonly JudgedDuty[];
  /** Pieces of work that are the other role's, alone or mostly: a quality makes no other job of a posting. */
  readonly ofOther: readonly JudgedDuty[];
  readonly unassigned: readonly JudgedDuty[];
  readonly evidence: RoleEvidence;
}

/** Whether the text is the id of a role. */
export function isRole(id: string): id is RoleId {
  return ROLE_IDS.some((role) => role === id);
}

/** Duties that more sources assign first, then A–Z. */
function bestSupportedFirst(a: JudgedDuty, b: JudgedDuty): number {
  return (
    assigningSources(b.verdict.all.agreement) - assigningSources(a.verdict.all.agreement) ||
    byName(a.duty.name, b.duty.name)
  );
}

function evidenceFor({ claims, sources }: Catalog, role: RoleId): RoleEvidence {
  const about = (wanted: ClaimRole) => claims.filter((claim) => claim.role === wanted);
  return {
    sources: new Set([...about(role), ...about('both')].map(({ source }) => source.id)).size,
    allSources: sources.length,
    statements: about(role).length,
    otherStatements: about(otherRole(role)).length,
  };
}

/** The page of a role, from the answers of all sources. */
export function rolePage(catalog: Catalog, role: RoleId): RolePage {
  const judged = judgeAll(catalog).toSorted(bestSupportedFirst);
  const work = judged.filter(({ duty }) => duty.kind === 'work');
  const other = otherRole(role);
  return {
    role,
    other,
    bands: BANDS.map((band) => ({ band, duties: work.filter((one) => bandOf(one, role) === band) })).filter(
      ({ duties }) => duties.length > 0,
    ),
    traits: judged.filter((one) => one.duty.kind === 'trait' && roleOf(one.verdict.all.value) === role),
    ofOther: work.filter(({ verdict }) => roleOf(verdict.all.value) === other),
    unassigned: judged.filter(({ verdict }) => verdict.all.value === 'unassigned'),
    evidence: evidenceFor(catalog, role),
  };
}

/** The duties that are only or mostly a role's, its traits last: what a posting for the job begins with. */
export function ownDuties(catalog: Catalog, role: RoleId): readonly Duty[] {
  const { bands, traits } = rolePage(catalog, role);
  const own = bands.filter(({ band }) => band === 'only' || band === 'mostly').flatMap(({ duties }) => duties);
  return [...own, ...traits].map(({ duty }) => duty);
}

/** Duties that pull two ways where one person does both jobs: those that all sources leave to one role, well supported. */
export function pullingApart(catalog: Catalog): Readonly<Record<RoleId, readonly JudgedDuty[]>> {
  const only = (role: RoleId): readonly JudgedDuty[] =>
    (rolePage(catalog, role).bands.find(({ band }) => band === 'only')?.duties ?? []).filter(
      ({ verdict }) => verdict.all.certainty.level === 'firm',
    );
  return { 'community-manager': only('community-manager'), 'social-media-manager': only('social-media-manager') };
}

/** What postings with both titles at once ask for: duties that at least half of them name, the most asked first. */
export interface HybridDemand {
  readonly postings: number;
  readonly duties: readonly { readonly duty: Duty; readonly count: number }[];
}

/** The duties that at least half of the postings with both titles ask for. */
export function hybridDemand(catalog: Catalog): HybridDemand {
  const postings = countedPostings(catalog, 'hybrid').length;
  const duties = demandForAll(catalog)
    .map(({ duty, hybrids }) => ({ duty, count: hybrids.length }))
    .filter(({ count }) => count > 0 && 2 * count >= postings)
    .toSorted((a, b) => b.count - a.count || byName(a.duty.name, b.duty.name));
  return { postings, duties };
}
