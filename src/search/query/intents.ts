import type { RoleId } from '../../schema/role-ids.ts';
import { type PageReference, pageKey } from '../../model/page-reference.ts';
import type { VerdictValue } from '../../model/verdict.ts';
import { TOPIC_PAGES } from './own-words.ts';
import { SAFETY_DUTY } from './safety-duty.ts';

/**
 * Intents of a query that name no duty. One is a question that a page answers: how the two roles differ, whether they are
 * one job, whether a community needs social media. These are detected by the words that people put them in, since the
 * pages themselves hold these words no more often than others do. The other is a question for all that a role does:
 * "smm", "community manager duties", "what does a social media manager do?".
 */

/** The pages that a query may ask for without naming a duty or a source. */
export const INTENT_PAGES = {
  ...TOPIC_PAGES,
  isSocialMediaNeeded: { kind: 'dispute', id: 'is-social-media-needed' },
  safety: SAFETY_DUTY,
} as const satisfies Readonly<Record<string, PageReference>>;

/** Names the pages that a query may ask for and that are not there, so that one that moved is not lost in silence. */
export function missingPages(pages: readonly PageReference[]): string[] {
  const known = new Set(pages.map(pageKey));
  return Object.values(INTENT_PAGES)
    .filter((page) => !known.has(pageKey(page)))
    .map(
      ({ kind, id }) => `${kind} "${id}" is what a query may ask for (src/search/query/intents.ts), and is not there`,
    );
}

interface PageIntent {
  readonly pages: readonly PageReference[];
  /** A query that any of these matches asks for it. */
  readonly patterns: readonly RegExp[];
  /** Whether it is about the two roles together, so that a query about one role, or a duty, means something else. */
  readonly isOfPair: boolean;
}

const PAGE_INTENTS: readonly PageIntent[] = [
  {
    pages: [INTENT_PAGES.isSocialMediaNeeded],
    patterns: [
      // Social media itself, not "a social media manager" or "help with social media ads".
      /^(?=.*\bcommunit).*\b(needs?|requires?|without|depends? on|(to|must|should) (use|be on)) (any )?social (media|networks?|platforms?|channels?)( ?$| (at|for|in|or|to)\b)/,
      /^(?=.*\bcommunit).*\bsocial (media|networks?|platforms?|channels?) (is |are |really |even )*(needed|required|necessary|essential|optional)\b/,
    ],
    isOfPair: false,
  },
  {
    pages: [INTENT_PAGES.positions],
    patterns: [
      /\bthe same (\w+ )?as\b/,
      /\bmanage\w* (just |only |really |a )*(part|kind|type|form|branch) of\b( social media)?/,
    ],
    isOfPair: false,
  },
  {
    pages: [INTENT_PAGES.positions],
    patterns: [
      /\b(same|one|single|separate|distinct|different) (job|role|position|person|thing|title)s?\b/,
      // "Which of the two jobs" asks for a duty of one.
      /(^|\b(it|is|are|as|or|really|they) )two (jobs|roles|positions|people|things|titles)\b/,
      /\b(need|hire|combine|merge|do|be) both\b|\binterchangeabl[ey]\b|\bsynonym/,
      /\bthe same( ?$| (or|for|in)\b)|\b(they|two|both|jobs|roles) (really |all )?(separate|alike|identical)\b/,
    ],
    isOfPair: true,
  },
  {
    pages: [INTENT_PAGES.difference, INTENT_PAGES.roles],
    patterns: [
      /^ ?who does what\b|^ ?(job )?(duties|tasks|responsibilities|roles)( and (duties|tasks|responsibilities))? ?$/,
      /\bdiffer(s|ence|ences|ent)?\b|\bdistinction\b|\bdistinguish|\bcompar(e|ed|ison)\b|\bversus\b|\bvs\b/,
    ],
    isOfPair: true,
  },
];

/** The pages that a query asks for. */
export interface DetectedIntents {
  /** The first one first; none for most queries. */
  readonly pages: readonly PageReference[];
  /** The words of the query, in lower case, without those that ask for the pages. */
  readonly rest: readonly string[];
}

/** Detects the pages that a query asks for. `ofPair` says whether it can be about the two roles together. */
export function detectPageIntents(query: string, ofPair = true): DetectedIntents {
  const words = query.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  const asked = PAGE_INTENTS.filter(
    (one) => (ofPair || !one.isOfPair) && one.patterns.some((pattern) => pattern.test(words)),
  );
  const rest = asked
    .flatMap((one) => one.patterns)
    .reduce((left, pattern) => left.replace(pattern, ' '), words)
    .split(' ');
  return { pages: [...new Set(asked.flatMap(({ pages }) => pages))], rest };
}

/** Words in which people set the two roles beside each other, and nothing else. */
const PAIR_WORDS =
  /^(?:diff\w*|distin\w*|compar\w*|versus|vs|v|btw|betw\w*|same|simil\w*|overlap\w*|confus\w*|mix\w*|separat\w*|relat\w*|help|explain\w*|understand|tell|apart|better|choose|choice|pick|or|eli5|simple|simply|short|quick|summary|overview|meaning|mean|definition|define|real|main|key|exact|actual|two|both|roles?|jobs?|titles?|positions?|thing|people|person|like|want|know|learn|article|guide|essay|table|chart|list)$/;

/** What people call the two fields, where they leave the managers out: "community vs social". */
const PAIR_OF_FIELDS =
  /^(?:\w+ )?(?:(?:the )?diff\w* (?:between|btw|of) )?(?:community(?: manage\w+)? (?:vs|versus|v|or|and|against|than|from) social(?: media)?(?: manage\w+| marketing)?|social(?: media)?(?: manage\w+| marketing)? (?:vs|versus|v|or|and|against|than|from) community(?: manage\w+)?)(?: (?:difference|what|manage\w+|which|same|or not))*$/;

/** Whether a query sets the two roles beside each other, whichever way they are spelt, and asks for no duty. */
export function isPairIntent(words: string, roles: readonly string[], keywords: readonly string[]): boolean {
  if (PAIR_OF_FIELDS.test(words)) return true;
  return roles.length === 2 && keywords.every((word) => PAIR_WORDS.test(word.toLowerCase()) || WHOLE_JOB.test(word));
}

/** Words for the whole of a job. They are also in names of single duties ("duty of care"), which nobody means by them. */
const WHOLE_JOB =
  /^(dut(y|ys|ies)|tasks?|respons[ai]bilit(y|ys|ies)|jobs?|roles?|works?|positions?|functions?|activit(y|ies)|descriptions?|definitions?|meanings?|remit|scope|profile|lists?|da(y|ys|ily)|life|typical|main|key)$/i;

/** Whether the keywords of a query, beside the role that it names, say nothing but that the whole job is meant. */
export function isWholeJobIntent(keywords: readonly string[]): boolean {
  return keywords.every((word) => WHOLE_JOB.test(word));
}

/**
 * The duties that the verdict gives to a role: to it alone, then to both, then those on which sources split. What is
 * given to the other role is left out, and nothing is said of it here: silence is no "no".
 */
const MOSTLY = {
  'community-manager': 'mostly-community-manager',
  'social-media-manager': 'mostly-social-media-manager',
} as const satisfies Readonly<Record<RoleId, VerdictValue>>;

export function dutiesOfRole(
  role: RoleId,
  verdicts: ReadonlyMap<string, { readonly verdict: VerdictValue }>,
): readonly string[] {
  const given: readonly VerdictValue[] = [role, MOSTLY[role], 'shared', 'disputed'];
  return given.flatMap((wanted) => [...verdicts].flatMap(([id, { verdict }]) => (verdict === wanted ? [id] : [])));
}
