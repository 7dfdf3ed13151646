/**
 * The closed lists of what is computed from the claims. How it is computed is decided in src/model/verdict.ts and
 * src/model/certainty.ts, and nowhere else.
 */

/** What one source says of one duty. "none" says nothing about the source: we found nothing in what we read. */
export const CELL_VALUES = ['community-manager', 'social-media-manager', 'both', 'denies', 'mentions', 'none'] as const;
export type CellValue = (typeof CELL_VALUES)[number];

/** What the sources say together, from one role to the other; what no source assigns comes last. */
export const VERDICT_VALUES = [
  'community-manager',
  'mostly-community-manager',
  'shared',
  'disputed',
  'mostly-social-media-manager',
  'social-media-manager',
  'unassigned',
] as const;
export type VerdictValue = (typeof VERDICT_VALUES)[number];

/** Which claims count: all, those of the main sources, or those whose text is surely of one of the two eras. */
export const SCOPES = ['core', 'all', 'until-2013', 'since-2014'] as const;
export type Scope = (typeof SCOPES)[number];

/** How well an answer is supported. */
export const CERTAINTY_LEVELS = ['firm', 'fair', 'thin'] as const;
export type CertaintyLevel = (typeof CERTAINTY_LEVELS)[number];

/** What keeps an answer from being firm. */
export const CERTAINTY_REASONS = [
  'few-sources',
  'one-circle',
  'one-kind-of-source',
  'vendors-only',
  'only-until-2013',
  'second-hand-only',
  'rests-on-an-interpretation',
  'sources-disagree',
] as const;
export type CertaintyReason = (typeof CERTAINTY_REASONS)[number];

/** Whether a text, of a file or a page, is a verdict. */
export function isVerdict(value: string | undefined): value is VerdictValue {
  return VERDICT_VALUES.some((one) => one === value);
}
