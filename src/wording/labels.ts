import type { Stance } from '../schema/claim.ts';
import type { RoleId } from '../schema/role.ts';
import type { ReadingDepth } from '../schema/text.ts';
import type { QuoteState } from '../model/catalog.ts';
import type { CellValue, VerdictValue } from '../model/verdict.ts';

/** A word for every entry of a closed list, so that each page, record and export says the same. */

export const ROLE_NAMES: Readonly<Record<RoleId, string>> = {
  'community-manager': 'community manager',
  'social-media-manager': 'social media manager',
};

/** At the beginning of a line or in a list of choices. */
export const ROLE_TITLES: Readonly<Record<RoleId, string>> = {
  'community-manager': 'Community manager',
  'social-media-manager': 'Social media manager',
};

export const VERDICT_NAMES: Readonly<Record<VerdictValue, string>> = {
  'community-manager': 'Community manager',
  'social-media-manager': 'Social media manager',
  shared: 'Shared by both',
  split: 'Sources split',
  unassigned: 'Given to neither',
};

export const CELL_NAMES: Readonly<Record<CellValue, string>> = {
  'community-manager': 'Community manager',
  'social-media-manager': 'Social media manager',
  both: 'Both',
  denies: 'Denies',
  qualifies: 'Qualifies',
  silent: 'Silent',
};

/** Cells of the matrix, where there is little room. */
export const MATRIX_WORDS: Readonly<Record<CellValue, string>> = {
  'community-manager': 'CM',
  'social-media-manager': 'SMM',
  both: 'both',
  denies: 'denies',
  qualifies: 'qualifies',
  silent: 'silent',
};

/** What a mark says of one source, in a legend. */
export const LEGEND: Readonly<Record<CellValue, string>> = {
  'community-manager': 'gives it to the community manager',
  'social-media-manager': 'gives it to the social media manager',
  both: 'gives it to both',
  denies: 'denies it to a role',
  qualifies: 'speaks of it without giving or denying it',
  silent: 'silent: nothing in what was read',
};

/** Headings over the sources that say the same of a duty. */
export const CAMP_HEADINGS: Readonly<Record<Exclude<CellValue, 'silent'>, string>> = {
  'community-manager': 'Gives it to the community manager',
  'social-media-manager': 'Gives it to the social media manager',
  both: 'Gives it to both',
  denies: 'Denies it to a role, and gives it to none',
  qualifies: 'Speaks of it without giving or denying it',
};

/** What a stance says, up to the role. */
export const STANCE_VERBS: Readonly<Record<Stance, string>> = {
  assigns: 'Gives it to',
  denies: 'Denies it to',
  qualifies: 'Only qualifies, about',
};

export const QUOTE_STATES: Readonly<Record<QuoteState, string>> = {
  checked: 'checked by program against the text it was read in',
  'not-checkable': 'not yet checkable by program: no fingerprint covers it',
};

export const DEPTH_NAMES: Readonly<Record<ReadingDepth, string>> = {
  whole: 'read whole',
  part: 'read in part',
  quoted: 'known only as quoted',
  title: 'only the title is known',
};
