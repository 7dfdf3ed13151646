/**
 * The closed lists of what can be computed (product: Words, "cell" and "verdict"). What follows from the claims is
 * decided in src/model/verdict.ts and nowhere else.
 */

export const CELL_VALUES = [
  'community-manager',
  'social-media-manager',
  'both',
  'denies',
  'qualifies',
  'silent',
] as const;
export type CellValue = (typeof CELL_VALUES)[number];

export const VERDICT_VALUES = ['community-manager', 'social-media-manager', 'shared', 'split', 'unassigned'] as const;
export type VerdictValue = (typeof VERDICT_VALUES)[number];

/** Whether a text, of a file or a page, is a verdict. */
export function isVerdict(value: string | undefined): value is VerdictValue {
  return VERDICT_VALUES.some((one) => one === value);
}
