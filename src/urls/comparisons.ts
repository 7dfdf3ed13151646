/** The pages that compare the sources with each other, by what their addresses and headings are called. */
export const COMPARISONS = ['matrix', 'wholeMatrix', 'positions', 'thenAndNow'] as const;
export type Comparison = (typeof COMPARISONS)[number];
