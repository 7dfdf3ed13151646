import type { PostingClass } from '../../schema/posting.ts';
import { otherRole } from '../../schema/role-ids.ts';
import { formatList, formatPercent, numberInWords, pluralise } from '../../wording/formatting.ts';
import { ROLE_NAMES, VERDICT_NAMES } from '../../wording/labels.ts';
import type { OtherJob } from '../reader/title.ts';
import type { DutyFacts, TitleBalance } from '../wire/check-file.ts';
import type { PostingCheck, Side } from './check.ts';

/** What the check says, in words: the same on the page and in the report. */

/** What postings of a title are called. */
export const POSTING_NAMES: Readonly<Record<PostingClass, string>> = {
  'community-manager': 'community manager',
  'social-media-manager': 'social media manager',
  hybrid: 'community and social media manager',
};

/** Whose duties are, before or after a count. */
export const SIDE_NAMES: Readonly<Record<Side, string>> = {
  'community-manager': 'Community manager, only or mostly',
  'social-media-manager': 'Social media manager, only or mostly',
  open: 'Shared, or sources disagree',
  unassigned: 'Not assigned by our sources',
};

const OTHER_JOBS: Readonly<Record<OtherJob, string>> = {
  housing: 'who looks after flats and their tenants',
  association: 'who looks after an association of home owners',
  coworking: 'who looks after shared offices',
};

/** The title, short enough to be repeated. */
const LONGEST_TITLE = 80;

function titled({ reading: { title } }: PostingCheck): string {
  return title === '' ? '' : `“${title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title}”`;
}

/** "four are mostly or only the community manager’s job, two …". */
function sidesInWords({ bySide }: PostingCheck): string {
  const of = (count: number, what: string): string[] => (count === 0 ? [] : [`${numberInWords(count)} ${what}`]);
  return formatList([
    ...of(bySide['community-manager'].length, `for the ${ROLE_NAMES['community-manager']}`),
    ...of(bySide['social-media-manager'].length, `for the ${ROLE_NAMES['social-media-manager']}`),
    ...of(bySide.open.length, 'that both share or sources disagree on'),
    ...of(bySide.unassigned.length, 'that no source assigns'),
  ]);
}

function agreementInWords({ agreement, comparedWith, bySide, reading }: PostingCheck): string {
  const own = comparedWith === 'social-media-manager' ? comparedWith : 'community-manager';
  const other = otherRole(own);
  switch (agreement) {
    case 'agree':
      return 'Title and duties agree.';
    case 'disagree':
      return `Title and duties disagree: more of them point to the ${ROLE_NAMES[other]} than to the ${ROLE_NAMES[own]}.`;
    case 'mixed':
      return `The duties mix the two jobs: ${numberInWords(bySide[other].length)} of them ${bySide[other].length === 1 ? 'points' : 'point'} to the ${ROLE_NAMES[other]}.`;
    case 'both-titled':
      return 'The title names both jobs.';
    case 'no-title':
      return reading.title === '' ? 'We found no title in it.' : 'The title names neither of the two jobs.';
    case 'no-duties':
      return '';
    default:
      return agreement satisfies never;
  }
}

/** The answer, which comes first. */
export function answerInWords(check: PostingCheck): string {
  const { reading, found } = check;
  if (reading.otherJob !== undefined && reading.titleClass === 'other-job')
    return `This is another job of that name: its words are those of a community manager ${OTHER_JOBS[reading.otherJob]}. None of our sources speaks of that job.`;
  if (found.length === 0)
    return reading.lines.length === 0
      ? 'There is nothing to read yet.'
      : 'We found none of our duties in this text. That is no proof that it holds none.';
  const title = titled(check);
  const begin = title === '' ? 'The text' : title;
  if (check.isElsewhere)
    return `${begin} seems to be another occupation: neither its title nor its lines speak of a community or of social media. That it shares words with ${pluralise(found.length, 'duty', 'duties')} of ours says nothing of whose job it is.`;
  const sides = sidesInWords(check);
  return [
    `${begin} asks for ${pluralise(found.length, 'duty', 'duties')}. According to our sources: ${sides}.`,
    agreementInWords(check),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const percent = (part: number, whole: number): string => formatPercent(part / Math.max(1, whole));

/** Where the duties of other postings under the title stand. */
export function titleInWords({ comparedWith, facts, bySide, found }: PostingCheck): string | undefined {
  if (comparedWith === undefined || found.length === 0) return undefined;
  const { postings, communityManager, socialMediaManager, neither }: TitleBalance = facts.titles[comparedWith];
  if (postings === 0) return undefined;
  const whole = communityManager + socialMediaManager + neither;
  return (
    `In the ${pluralise(postings, `${POSTING_NAMES[comparedWith]} posting`)} that we coded, ` +
    `${percent(communityManager, whole)} of the duties asked for are the community manager’s by our sources, only or mostly, ` +
    `and ${percent(socialMediaManager, whole)} the social media manager’s. ` +
    `Here it is ${percent(bySide['community-manager'].length, found.length)} and ${percent(bySide['social-media-manager'].length, found.length)}.`
  );
}

/** The answer of the sources on a duty, with its count: "Mostly community manager: 18 of 27 sources". */
export function dutyAnswer({ verdict, count }: DutyFacts): string {
  return `${VERDICT_NAMES[verdict]}: ${count}`;
}

/** How many postings ask for a duty: "Asked for in 12 of 70 community manager and 3 of 60 social media manager postings". */
export function demandInWords({ asked }: DutyFacts, { facts }: Pick<PostingCheck, 'facts'>): string {
  const of = (title: PostingClass): string =>
    `${String(asked[title])} of ${String(facts.titles[title].postings)} ${POSTING_NAMES[title]}`;
  return `Asked for in ${of('community-manager')} and ${of('social-media-manager')} postings`;
}

/** What is asked for as a quality of the person; undefined where nothing is. */
export function qualitiesInWords({ qualities }: PostingCheck): string | undefined {
  if (qualities.length === 0) return undefined;
  const what = qualities.length === 1 ? 'a quality, which is not work and is' : 'qualities, which are not work and are';
  return `It also asks for ${what} not counted: ${formatList(qualities.map(({ name }) => `“${name}”`))}.`;
}

/** What to do with the duties that are left out: before and after the links to the lists of lines. */
export const LEFT_OUT_ADVICE = {
  before:
    'Leaving a duty out is no fault. Where one of these is part of the job, add it: the lists of lines to copy have one for it, for the ',
  between: ' and the ',
  after: '. Where somebody else does it, say who.',
} as const;

/** What stands over the duties that the posting leaves out. */
export function leftOutInWords({ comparedWith, leftOut }: PostingCheck): string {
  if (comparedWith === undefined) return '';
  const name = POSTING_NAMES[comparedWith];
  const duties = pluralise(leftOut.length, 'duty', 'duties');
  const [assigned, named] =
    comparedWith === 'hybrid'
      ? ['', 'of them']
      : [`sources assign to the ${name}, only or mostly, or that `, 'sources and postings'];
  return `This posting does not ask for ${duties} that ${assigned}at least a quarter of ${name} postings ask for. What most ${named} name comes first.`;
}
