import type { Claim } from '../model/catalog.ts';
import type { Demand } from '../model/postings.ts';
import type { VerdictValue } from '../schema/verdict.ts';
import { capitalise, formatList, numberInWords, pluralise } from './formatting.ts';
import { markInWords } from './sentences.ts';

/** The figures of the essay on the difference, in words: each has a finding as its title, and says what it counts. */

export const ESSAY_FIGURES = {
  twoPictures: {
    title: 'Members talk with each other; an audience hears a brand, and may answer it',
    unit: 'A drawing of an idea, after Justin Isaf’s picture of 2011; it counts nothing.',
    members: 'Community manager: everybody may talk with everybody.',
    audience: 'Social media manager: the brand is in the middle.',
  },
  answerBands: {
    unit: 'Each mark is one piece of work. Hollow marks: the answer is thinly supported; half filled: fairly. Our count of all sources.',
  },
  positionYears: {
    unit: 'Each mark is a source in the year of its text. Our coding; texts without a year are left out here.',
  },
  eraMoves: {
    unit: 'From the answer of the texts until 2013 (outline) to that of the texts since 2014 (filled); only where at least three sources of each era assign the work.',
  },
  postingDifferences: {
    unit: 'Share of the postings under each title that ask for the work, with 95% intervals; only differences that pass the strict test of chance. Unpaid roles are left out.',
  },
} as const;

type AxisBand = Exclude<VerdictValue, 'unassigned'>;

interface Group {
  readonly band: AxisBand;
  readonly duties: readonly unknown[];
}

/** The finding of the axis: "22 pieces of work are only or mostly the community manager’s, 13 the …; on ten sources disagree". */
export function axisTitle(groups: readonly Group[]): string {
  const size = (...bands: readonly AxisBand[]): number =>
    groups.filter(({ band }) => bands.includes(band)).reduce((sum, { duties }) => sum + duties.length, 0);
  const community = size('community-manager', 'mostly-community-manager');
  const social = size('social-media-manager', 'mostly-social-media-manager');
  const shared = size('shared');
  const disputed = size('disputed');
  return capitalise(
    `${numberInWords(community)} pieces of work are only or mostly the community manager’s, ${numberInWords(social)} ` +
      `the social media manager’s; ${shared > 0 ? `${numberInWords(shared)} shared; ` : ''}on ${numberInWords(disputed)} sources disagree`,
  );
}

/** Duties in running text: "represent the brand, run the accounts and measure and report". */
export function dutyNamesInWords(duties: readonly { readonly name: string }[]): string {
  return formatList(duties.map(({ name }) => `“${name}”`));
}

/** A position with how many sources took it in which year. */
interface PositionRow {
  readonly position: { readonly id: string };
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly sources: number;
}

/** The era in which the question of 2013, whether the two are combining, was answered. */
const SINCE = 2014;

/** The finding of the positions along time, by their order. */
export function positionsTitle(rows: readonly PositionRow[]): string {
  const since = (id: string): number =>
    (rows.find(({ position }) => position.id === id)?.years ?? [])
      .filter(({ year }) => year >= SINCE)
      .reduce((sum, { count }) => sum + count, 0);
  const [two, one, merging] = [since('two-jobs'), since('one-job'), since('merging')];
  return `Since ${SINCE} sources have said “two jobs” ${pluralise(two, 'time')}, “one job” ${pluralise(one, 'time')} and “merging” ${pluralise(merging, 'time')}`;
}

/** "19 sources, 2010 to 2026": beside the marks of a position. */
export function positionSpanInWords({ sources, years }: Pick<PositionRow, 'sources' | 'years'>): string {
  const [first, last] = [years.at(0)?.year, years.at(-1)?.year];
  const span = first === last ? String(first) : `${first} to ${last}`;
  return `${pluralise(sources, 'source')}, ${span}`;
}

/** The finding of the postings: how much sets the titles apart beyond chance. */
export function differencesTitle(demands: readonly Pick<Demand, 'asksMore'>[]): string {
  const more = (role: string): string => {
    const count = demands.filter(({ asksMore }) => asksMore === role).length;
    return `${numberInWords(count)} ${count === 1 ? 'piece' : 'pieces'} of work`;
  };
  return `Postings for a community manager ask more often for ${more('community-manager')}, those for a social media manager for ${more('social-media-manager')}`;
}

/** What a number in the essay stands for, to those who only hear it. */
export function noteMarkInWords(number: number, claim: Claim): string {
  return `Note ${number}: ${markInWords(claim)}`;
}

/** Before the essay, and then the link to its notes. */
export const NOTES_HINT = 'Each number links to a statement; the texts are in the';
