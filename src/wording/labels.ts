import type { RoleId } from '../schema/role.ts';
import type { Standing } from '../schema/source.ts';
import type { ReadingDepth } from '../schema/text.ts';
import type { CellValue, CertaintyLevel, CertaintyReason, VerdictValue } from '../schema/verdict.ts';
import type { QuoteState } from '../model/catalog.ts';
import type { Majority } from '../model/verdict.ts';

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
  'mostly-community-manager': 'Mostly community manager',
  shared: 'Shared',
  disputed: 'Sources disagree',
  'mostly-social-media-manager': 'Mostly social media manager',
  'social-media-manager': 'Social media manager',
  unassigned: 'Not assigned',
};

export const CELL_NAMES: Readonly<Record<CellValue, string>> = {
  'community-manager': 'Community manager',
  'social-media-manager': 'Social media manager',
  both: 'Both',
  denies: 'Says whose job it is not',
  mentions: 'Mentions it',
  none: 'Nothing found',
};

/** What a mark says of one source, in a legend and after its name. */
export const LEGEND: Readonly<Record<CellValue, string>> = {
  'community-manager': 'says it’s the community manager’s job',
  'social-media-manager': 'says it’s the social media manager’s job',
  both: 'says it’s both roles’ job',
  denies: 'says whose job it is not, and nothing else',
  mentions: 'mentions it without saying whose job it is',
  none: 'nothing found',
};

/** What the filling of an answer's mark says. */
export const MARK_FILLING = 'Hollow marks are thinly supported answers, half-filled ones fairly.';

/** Headings over the sources that say the same of a duty. */
export const CAMP_HEADINGS: Readonly<Record<Exclude<CellValue, 'none'>, string>> = {
  'community-manager': 'The community manager’s job',
  'social-media-manager': 'The social media manager’s job',
  both: 'Both roles’ job',
  denies: 'Only whose job it is not',
  mentions: 'Mentioned, without saying whose job it is',
};

/** How well an answer is supported. */
export const CERTAINTY_NAMES: Readonly<Record<CertaintyLevel, string>> = {
  firm: 'well supported',
  fair: 'fairly supported',
  thin: 'thinly supported',
};

/** What keeps an answer from being well supported. */
export const CERTAINTY_REASON_NAMES: Readonly<Record<CertaintyReason, string>> = {
  'few-sources': 'few sources',
  'one-circle': 'one circle of people',
  'one-kind-of-source': 'one kind of source',
  'vendors-only': 'vendors only',
  'only-until-2013': 'no text dated since 2014',
  'second-hand-only': 'second-hand only',
  'rests-on-an-interpretation': 'rests on an interpretation of ours',
  'sources-disagree': 'sources disagree',
};

/** How many of the sources must agree, of thresholds that the method page compares. */
export const MAJORITY_NAMES: Readonly<Record<Majority, string>> = {
  'more-than-half': 'More than half',
  'two-thirds': 'Two thirds',
  'three-quarters': 'Three quarters',
};

/** What kind of voice a source is. */
export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  practitioner: 'practitioner',
  'professional-body': 'professional body',
  official: 'official profile',
  research: 'research',
  education: 'education',
  'trade-press': 'trade press',
  vendor: 'vendor',
  'job-board': 'job board',
  agency: 'agency',
  company: 'company',
  reference: 'reference work',
};

/** Over the sources of one kind. */
export const STANDING_TITLES: Readonly<Record<Standing, string>> = {
  practitioner: 'Practitioners',
  'professional-body': 'Professional bodies',
  official: 'Official profiles',
  research: 'Research',
  education: 'Education',
  'trade-press': 'Trade press',
  vendor: 'Vendors',
  'job-board': 'Job boards',
  agency: 'Agencies',
  company: 'Companies',
  reference: 'Reference works',
};

export const QUOTE_STATES: Readonly<Record<QuoteState, string>> = {
  checked: 'checked by program against the text we read',
  'not-checkable': 'not yet checkable by program: we hold no fingerprint of this part of the text',
};

export const DEPTH_NAMES: Readonly<Record<ReadingDepth, string>> = {
  whole: 'read in full',
  part: 'read in part',
  quoted: 'known only from quotations',
  title: 'only the title known',
};
