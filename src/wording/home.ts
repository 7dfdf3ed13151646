import type { RoleId } from '../schema/role.ts';
import type { VerdictValue } from '../schema/verdict.ts';
import { assigningSources } from '../model/verdict.ts';
import { pluralise } from './formatting.ts';
import { ROLE_NAMES } from './labels.ts';
import { type CountedScope, countInWords, denialsInWords } from './verdicts.ts';
import type { Answer } from '../model/judgement.ts';

/** The home page in words: its finding, its chart, and what the evidence consists of. */

/** The headline: the contrast, and how far sources agree on it. */
export function findingInWords({ duties, disputed }: { readonly duties: number; readonly disputed: number }): string {
  return `Community managers connect members; social media managers reach an audience. On ${disputed} of ${duties} duties, sources disagree.`;
}

type Band = Exclude<VerdictValue, 'unassigned'>;

/** Over the duties with one answer. */
export const BAND_HEADINGS: Readonly<Record<Band, string>> = {
  'community-manager': 'Only the community manager',
  'mostly-community-manager': 'Mostly the community manager',
  shared: 'Both',
  disputed: 'Sources disagree',
  'mostly-social-media-manager': 'Mostly the social media manager',
  'social-media-manager': 'Only the social media manager',
};

/** The same where the roles are named at the ends of the axis. */
export const BAND_LABELS: Readonly<Record<Band, string>> = {
  'community-manager': 'only',
  'mostly-community-manager': 'mostly',
  shared: 'both',
  disputed: 'disagree',
  'mostly-social-media-manager': 'mostly',
  'social-media-manager': 'only',
};

/**
 * The count beside a strip of marks, which shows the rest: "12 against 20, of 35 sources" from the community manager to the
 * social media manager, where `countInWords` has the whole sentence.
 */
export function axisCountInWords(verdict: Answer, scope: CountedScope = 'all'): string {
  const { agreement, value } = verdict;
  const { communityManager, socialMediaManager } = agreement;
  if (value === 'disputed' && communityManager > 0 && socialMediaManager > 0) {
    const whole = assigningSources(agreement);
    return `${communityManager} against ${socialMediaManager}, of ${whole} sources${denialsInWords(agreement)}`;
  }
  if (value === 'unassigned') {
    return `no ${scope === 'chosen' ? 'chosen ' : ''}source${denialsInWords(agreement)}`;
  }
  return countInWords(verdict);
}

/** The title of the chart, which is its finding. */
export function chartTitle({ duties, alone }: { readonly duties: number; readonly alone: number }): string {
  return `Of ${duties} duties, sources assign ${alone} to one role alone`;
}

/** How old the evidence is, and of whom it speaks. */
export function evidenceInWords(
  { sources, speaking }: { readonly sources: number; readonly speaking: Readonly<Record<RoleId, number>> },
  eras: Readonly<Record<'texts' | 'until-2013' | 'since-2014' | 'open', number>>,
): string {
  return (
    `${speaking['community-manager']} of our ${pluralise(sources, 'source')} speak of the community manager, ` +
    `${speaking['social-media-manager']} of the social media manager. Of their ${pluralise(eras.texts, 'text')}, ` +
    `${eras['until-2013']} are from 2013 or earlier and ${eras['since-2014']} from 2014 or later; ` +
    `${eras.open} have no date, or only a rough one.`
  );
}

/** How many sources say that the two are two jobs, and how many that they are one, of those that say anything on it. */
export function twoJobsInWords({
  positions,
  twoJobs,
  oneJob,
}: {
  readonly positions: number;
  readonly twoJobs: number;
  readonly oneJob: number;
}): string {
  return `One job or two? Of ${pluralise(positions, 'source')} that take a position, ${twoJobs} say two and ${oneJob} say one.`;
}

/**
 * Why one role has more duties alone, as far as our reading explains it. Returns undefined if it does not: neither role
 * has more, or we did not find more about the one that has.
 */
export function longerSideInWords(
  alone: Readonly<Record<RoleId, number>>,
  statements: Readonly<Record<RoleId | 'both', number>>,
): string | undefined {
  const [one, other]: readonly [RoleId, RoleId] =
    alone['community-manager'] > alone['social-media-manager']
      ? ['community-manager', 'social-media-manager']
      : ['social-media-manager', 'community-manager'];
  if (alone[one] === alone[other] || statements[one] <= statements[other]) return undefined;
  const whole = statements[one] + statements[other] + statements.both;
  return (
    `The ${ROLE_NAMES[one]} has more duties alone, ${alone[one]} compared with ${alone[other]}, ` +
    `at least in part because we found more about that role: of ${whole} statements, ${statements[one]} are about ` +
    `the ${ROLE_NAMES[one]} alone and ${statements[other]} about the ${ROLE_NAMES[other]} alone.`
  );
}

/** Under the two halves of the drawing. */
export const PICTURES = {
  members: 'Community: members with each other',
  audience: 'Social media: a brand to its audience',
} as const;

/** What the marks of the chart cannot say of themselves. */
export const OUTLINED_MARKS =
  'Outlined marks: thinly supported, because at most two sources assign the duty or one interpretation of ours decides.';
