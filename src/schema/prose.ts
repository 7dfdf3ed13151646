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

/** Of standing pages alone: what is computed there. */
export const PAGE_COMPONENTS = {
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

/** Standing pages that the site is built with; others in `content/pages/` would never be published. */
export const PAGE_IDS = ['home', 'method'] as const;
