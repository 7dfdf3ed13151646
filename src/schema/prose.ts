/** What the prose of an MDX file may hold beside Markdown: these components, each with these attributes. */

export interface Component {
  /** Names of its attributes, each of which takes plain text. */
  readonly attributes: readonly string[];
}

/** Of all prose. Their `id` is checked by src/rules/references.ts. */
export const PROSE_COMPONENTS = {
  Claim: { attributes: ['id'] },
  Quote: { attributes: ['id'] },
  Duty: { attributes: ['id'] },
  Source: { attributes: ['id'] },
  Dispute: { attributes: ['id'] },
} as const satisfies Readonly<Record<string, Component>>;

/** Of the method page: what is computed there. */
export const METHOD_COMPONENTS = {
  Changes: { attributes: [] },
  CiteSite: { attributes: [] },
  CoreDifferences: { attributes: [] },
  Count: { attributes: ['of'] },
  DataFiles: { attributes: [] },
  NotRead: { attributes: [] },
  Publisher: { attributes: [] },
  QuotingTexts: { attributes: [] },
  Thresholds: { attributes: [] },
  ReadingListTable: { attributes: [] },
  VerdictCounts: { attributes: [] },
  WorkedExample: { attributes: ['duty'] },
} as const satisfies Readonly<Record<string, Component>>;

/** Of the pages of the two roles: what is computed there. */
export const ROLE_COMPONENTS = {
  RoleDuties: { attributes: ['role'] },
  RoleLines: { attributes: ['role'] },
  PullingApart: { attributes: [] },
  HybridPostings: { attributes: [] },
} as const satisfies Readonly<Record<string, Component>>;

/** Of the essay on the difference: its figures, and numbers within its sentences. */
export const ESSAY_COMPONENTS = {
  AnswerBands: { attributes: [] },
  Counts: { attributes: ['duty'] },
  EraMoves: { attributes: [] },
  Moved: { attributes: [] },
  PostingDifferences: { attributes: [] },
  PostingShare: { attributes: ['role', 'duty'] },
  PositionYears: { attributes: [] },
  Tally: { attributes: ['of'] },
  TwoPictures: { attributes: [] },
} as const satisfies Readonly<Record<string, Component>>;

/** Of standing pages alone. */
export const PAGE_COMPONENTS = { ...METHOD_COMPONENTS, ...ROLE_COMPONENTS, ...ESSAY_COMPONENTS };

/** Standing pages that the site is built with; others in `content/pages/` would never be published. */
export const PAGE_IDS = [
  'home',
  'difference',
  'method',
  'community-manager',
  'social-media-manager',
  'both-roles',
] as const;

/** Standing pages on which every sentence of fact shows its evidence (src/rules/noted-sentences.ts). */
export const NOTED_PAGES: readonly (typeof PAGE_IDS)[number][] = [
  'difference',
  'community-manager',
  'social-media-manager',
  'both-roles',
];
