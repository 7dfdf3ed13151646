import { ROLE_IDS } from './role-ids.ts';

/** What the prose of an MDX file may hold beside Markdown: these components, each with these attributes. */

/** The kinds of things whose ids components take. */
export type NamedKind = 'claim' | 'duty' | 'source' | 'dispute';

/** What an attribute takes: the id of a thing, or a word of a closed list. */
export type AttributeValues = NamedKind | readonly string[];

export interface Component {
  /** Its attributes, none of which may be left out. Ids are checked by src/rules/references.ts. */
  readonly attributes: Readonly<Record<string, AttributeValues>>;
}

/** The numbers that the method page counts. */
export const COUNT_NAMES = [
  'sources',
  'coreSources',
  'texts',
  'claims',
  'reportedClaims',
  'claimsWithDuty',
  'duties',
  'traits',
  'disputes',
  'quotes',
  'quotesChecked',
  'quotesUnchecked',
] as const;
export type CountName = (typeof COUNT_NAMES)[number];

/** The numbers that the essay on the difference counts. */
export const TALLY_NAMES = [
  'work',
  'sources',
  'community-manager',
  'social-media-manager',
  'disputed',
  'postings',
  'compared-postings',
  'positions',
  'two-jobs',
] as const;
export type TallyName = (typeof TALLY_NAMES)[number];

/** Of all prose. */
export const PROSE_COMPONENTS = {
  Claim: { attributes: { id: 'claim' } },
  Quote: { attributes: { id: 'claim' } },
  Duty: { attributes: { id: 'duty' } },
  Source: { attributes: { id: 'source' } },
  Dispute: { attributes: { id: 'dispute' } },
} as const satisfies Readonly<Record<string, Component>>;

/** Of the method page: what is computed there. */
export const METHOD_COMPONENTS = {
  Changes: { attributes: {} },
  CiteSite: { attributes: {} },
  CoreDifferences: { attributes: {} },
  Corrections: { attributes: {} },
  Count: { attributes: { of: COUNT_NAMES } },
  DataFiles: { attributes: {} },
  NotRead: { attributes: {} },
  Publisher: { attributes: {} },
  QuotingTexts: { attributes: {} },
  Thresholds: { attributes: {} },
  ReadingListTable: { attributes: {} },
  VerdictCounts: { attributes: {} },
  WorkedExample: { attributes: { duty: 'duty' } },
} as const satisfies Readonly<Record<string, Component>>;

/** Of the pages of the two roles: what is computed there. */
export const ROLE_COMPONENTS = {
  RoleDuties: { attributes: { role: ROLE_IDS } },
  RoleLines: { attributes: { role: ROLE_IDS } },
  PullingApart: { attributes: {} },
  HybridPostings: { attributes: {} },
} as const satisfies Readonly<Record<string, Component>>;

/** Of the essay on the difference: its figures, and numbers within its sentences. */
export const ESSAY_COMPONENTS = {
  AnswerBands: { attributes: {} },
  Counts: { attributes: { duty: 'duty' } },
  EraMoves: { attributes: {} },
  Moved: { attributes: {} },
  PostingDifferences: { attributes: {} },
  PostingShare: { attributes: { role: ROLE_IDS, duty: 'duty' } },
  PositionYears: { attributes: {} },
  Tally: { attributes: { of: TALLY_NAMES } },
  TwoPictures: { attributes: {} },
} as const satisfies Readonly<Record<string, Component>>;

type Components = Readonly<Record<string, Component>>;

/** Standing pages that the site is built with, and what each may use; others would never be published. */
const PAGES = {
  home: PROSE_COMPONENTS,
  difference: { ...PROSE_COMPONENTS, ...ESSAY_COMPONENTS },
  method: { ...PROSE_COMPONENTS, ...METHOD_COMPONENTS },
  'community-manager': { ...PROSE_COMPONENTS, ...ROLE_COMPONENTS },
  'social-media-manager': { ...PROSE_COMPONENTS, ...ROLE_COMPONENTS },
  'both-roles': { ...PROSE_COMPONENTS, ...ROLE_COMPONENTS },
} as const satisfies Readonly<Record<string, Components>>;

type PageId = keyof typeof PAGES;

/** The ids of the standing pages. */
export const PAGE_IDS = Object.keys(PAGES) as PageId[];

/** The components that a standing page is rendered with; of a page that there is not, those of all prose. */
export function componentsOfPage(id: string): Components {
  const pages: Readonly<Record<string, Components>> = PAGES;
  return (Object.hasOwn(pages, id) ? pages[id] : undefined) ?? PROSE_COMPONENTS;
}

/** Every component, of whatever prose. */
export const ALL_COMPONENTS: Components = {
  ...PROSE_COMPONENTS,
  ...METHOD_COMPONENTS,
  ...ROLE_COMPONENTS,
  ...ESSAY_COMPONENTS,
};

/** Components that show what is computed from the content. */
export const COMPUTED_COMPONENTS: readonly string[] = Object.keys(ALL_COMPONENTS).filter(
  (name) => !Object.hasOwn(PROSE_COMPONENTS, name),
);

/** Standing pages on which every sentence of fact shows its evidence (src/rules/noted-sentences.ts). */
export const NOTED_PAGES: readonly PageId[] = ['difference', 'community-manager', 'social-media-manager', 'both-roles'];
