import { join } from 'node:path';

import { DIST, readJson } from '../paths.ts';
import { asSet } from './typography.ts';

/**
 * The published data set as the recount reads it: from the built JSON alone, without the types and readers of the
 * site. Names of fields that differ from the published ones are set here, so that a renamed field is one change.
 */

export type ClaimRole = 'community-manager' | 'social-media-manager' | 'both';

export interface Statement {
  readonly duty: string;
  readonly stance: string;
  readonly interpreted: string | null;
}

export interface Claim {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly readIn: string;
  readonly role: ClaimRole;
  readonly duties: readonly Statement[];
  readonly aspects: readonly string[];
  readonly position: string | null;
  readonly says: string;
  readonly quote: string | null;
  readonly quoteLanguage: string | null;
  readonly quoteGloss: string | null;
  readonly quoteWordsOf: 'source' | 'reporter' | null;
  readonly quoteState: 'checked' | 'not-checkable' | null;
  readonly where: string;
  readonly caveat: string | null;
  readonly note: string | null;
  readonly url: string;
}

export interface Text {
  readonly id: string;
  readonly source: string | null;
  readonly title: string;
  readonly publication: string;
  readonly authors: readonly string[];
  readonly date: string | null;
  readonly dateAfter: string | null;
  readonly dateBefore: string | null;
  readonly dateInWords: string;
  readonly url: string | null;
  readonly language: string;
  readonly country: string | null;
  readonly read: 'whole' | 'part' | 'quoted' | 'title' | null;
  readonly readOn: string | null;
  readonly readNote: string;
  readonly origin: 'seeds' | 'beyond' | null;
}

export interface Source {
  readonly id: string;
  readonly changed: string;
  readonly name: string;
  readonly short: string;
  readonly kind: 'person' | 'organisation' | 'unnamed';
  readonly standing: string;
  readonly circle: string | null;
  readonly core: boolean;
  readonly role: string;
  readonly summary: string;
  readonly positions: readonly string[];
  readonly texts: readonly Text[];
}

export interface Duty {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly postingLine: string;
  readonly kind: 'work' | 'trait';
  readonly group: string;
  readonly otherNames: readonly string[];
  readonly related: readonly string[];
  readonly disputes: readonly string[];
  readonly claims: readonly string[];
  readonly note: string | null;
  /** What the site computed and published: to be recounted, never a source of expected values. */
  readonly published: {
    readonly verdict: Readonly<Record<Scope, string>>;
    readonly inWords: Readonly<Record<Scope, string>>;
    readonly agreement: Readonly<Record<Scope, Readonly<Record<string, number>>>>;
    readonly cells: Readonly<Record<string, string>>;
    readonly denials: Readonly<Record<string, readonly string[]>>;
    readonly certainty: { readonly level: string; readonly reasons: readonly string[] };
    readonly decisive: readonly string[];
  };
}

/** Which claims count, under the names that the data has for it. */
export const SCOPES = ['core', 'all', 'until2013', 'since2014'] as const;
export type Scope = (typeof SCOPES)[number];

export interface Dispute {
  readonly id: string;
  readonly changed: string;
  readonly title: string;
  readonly summary: string;
  readonly duties: readonly string[];
  readonly aspects: readonly string[];
  readonly sides: readonly { readonly label: string; readonly claims: readonly string[] }[];
}

export interface Correction {
  readonly id: string;
  readonly date: string;
  readonly since: string;
  readonly wrong: string;
  readonly changed: string;
  readonly claims: readonly string[];
  readonly url: string;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

interface Index {
  readonly version: string;
  readonly date: string;
  readonly url: string;
  readonly forPublishing: boolean;
  readonly editions: readonly {
    readonly id: string;
    readonly version: string;
    readonly date: string;
    readonly url: string;
    readonly file: string;
  }[];
  readonly lists: {
    readonly roles: readonly Named[];
    readonly groups: readonly Named[];
    readonly aspects: readonly (Named & {
      readonly question: string;
      readonly synthesis: readonly { readonly says: string; readonly claims: readonly string[] }[];
    })[];
    readonly positions: readonly (Named & { readonly definition: string })[];
  };
}

type DutyRow = Omit<Duty, 'published'> & Duty['published'];

/** The rows of a table. An empty one would make every comparison with it pass. */
function rowsOf<Row>(table: string): readonly Row[] {
  const file = asSet(readJson(join(DIST, 'data/v1', `${table}.json`))) as Readonly<Record<string, readonly Row[]>>;
  const rows = file[table] ?? [];
  if (rows.length === 0) throw new Error(`data/v1/${table}.json has no rows: nothing can be recounted from it.`);
  return rows;
}

function dutyOf({ verdict, inWords, agreement, cells, denials, certainty, decisive, ...row }: DutyRow): Duty {
  return { ...row, published: { verdict, inWords, agreement, cells, denials, certainty, decisive } };
}

export const index = asSet(readJson(join(DIST, 'data/v1/index.json'))) as Index;
export const { groups, aspects, positions, roles } = index.lists;
export const duties: readonly Duty[] = rowsOf<DutyRow>('duties').map(dutyOf);
/** How many duties are pieces of work, and how many are qualities of the person. */
export const dutiesByKind = (['work', 'trait'] as const).map(
  (wanted) => duties.filter(({ kind }) => kind === wanted).length,
);
export const claims = rowsOf<Claim>('claims');
export const sources = rowsOf<Source>('sources');
export const disputes = rowsOf<Dispute>('disputes');
export const corrections = rowsOf<Correction>('corrections');
/** Texts of the sources, and after them texts that were read only because they quote or report one. */
export const texts = rowsOf<Text>('texts');
export const ownTexts = texts.filter(({ source }) => source !== null);
export const quotingTexts = texts.filter(({ source }) => source === null);
export const coreSources = sources.filter(({ core }) => core);

/** The aspect whose statements have a page of their own, `/compare/positions/`. */
export const POSITION_ASPECT = 'one-job-or-two';

/** Looks up rows by id; throws if there is no such row, so that a lost id is never skipped. */
function finder<Row extends { readonly id: string }>(kind: string, rows: readonly Row[]): (id: string) => Row {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const row = byId.get(id);
    if (row === undefined) throw new Error(`The data has no ${kind} "${id}".`);
    return row;
  };
}

export const dutyOfId = finder('duty', duties);
export const claimOfId = finder('claim', claims);
export const sourceOfId = finder('source', sources);
export const textOfId = finder('text', texts);
export const aspectOfId = finder('aspect', aspects);
export const positionOfId = finder('position', positions);

const dutyClaims = Map.groupBy(
  claims.flatMap((claim) => [...new Set(claim.duties.map(({ duty }) => duty))].map((duty) => ({ duty, claim }))),
  ({ duty }) => duty,
);

/** Every claim that names a duty, in the order of the data. */
export function claimsOn(dutyId: string): readonly Claim[] {
  return (dutyClaims.get(dutyId) ?? []).map(({ claim }) => claim);
}

export function claimsOfSource(sourceId: string): readonly Claim[] {
  return claims.filter(({ source }) => source === sourceId);
}

/** Whether a claim is known only through another text than the one that says it. */
export function isReported({ text, readIn }: Claim): boolean {
  return text !== readIn;
}
