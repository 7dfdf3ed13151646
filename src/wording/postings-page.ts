import type { Demand, Witnesses } from '../model/postings.ts';
import { CONFIDENCE } from '../model/proportion.ts';
import type { PostingCoding } from '../schema/posting-coding.ts';
import type { RoleId } from '../schema/role-ids.ts';
import { capitalise, formatList, formatPercent, numberInWords } from './formatting.ts';
import { quotedNames } from './postings.ts';

/** The prose of the page on job postings: findings with their numbers, and the method. For pages and Markdown. */

interface Counts {
  readonly all: number;
  readonly unpaid: number;
  readonly byTitle: Readonly<Record<RoleId, number>>;
  readonly hybrid: number;
  readonly seenInPart: number;
  readonly sectors: readonly (readonly [sector: string, count: number])[];
  readonly withoutCountry: number;
  readonly withoutYear: number;
  readonly years: readonly [first: number, last: number] | undefined;
}

interface Findings {
  readonly counts: Counts;
  /** On how many duties the two witnesses stand so to each other. */
  readonly witnesses: Readonly<Record<Witnesses, number>>;
  readonly comparisons: number;
  readonly more: Readonly<Record<RoleId, readonly Demand[]>>;
}

interface Part {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** What the figures count. */
export function postingsLead({ all, byTitle, hybrid, unpaid }: Counts): string {
  return (
    `We read ${all} job postings and noted which duties each asks for. ${byTitle['community-manager']} are for a ` +
    `community manager, ${byTitle['social-media-manager']} for a social media manager and ${numberInWords(hybrid)} for ` +
    `both at once. ${capitalise(numberInWords(unpaid))} are for unpaid work and stay out of every figure below.`
  );
}

/** The finding of the chart, which is its title. */
export function postingsFinding({ more, comparisons }: Findings): string {
  const [community] = more['community-manager'];
  const [social] = more['social-media-manager'];
  const beyond = more['community-manager'].length + more['social-media-manager'].length;
  const ends =
    community && social
      ? `“${community.duty.name}” sets postings for a community manager apart, “${social.duty.name}” those for a social media manager`
      : 'What postings for either job ask';
  return `${ends}: ${beyond} of ${comparisons} duties and qualities differ beyond chance`;
}

/** The line of unit and source under the chart's title. */
export const CHART_UNIT =
  'Share of job postings under each title that ask for the duty, in per cent, with 95% intervals. Filled marks differ beyond chance; hollow ones may not.';

/** What is asked for more under one title, beyond chance: those that hold among all comparisons first. */
export function moreInWords(role: RoleId, more: readonly Demand[]): string {
  const sure = more.filter(({ difference }) => difference.sureness === 'corrected').map(({ duty }) => duty.name);
  const others = more.filter(({ difference }) => difference.sureness !== 'corrected').map(({ duty }) => duty.name);
  const title = role === 'community-manager' ? 'a community manager' : 'a social media manager';
  if (more.length === 0) return `Postings for ${title} ask for no duty more often, beyond chance.`;
  if (sure.length === 0) return `Postings for ${title} ask more often for ${quotedNames(others)}.`;
  const further =
    others.length === 0 ? '' : ` By the usual test alone they also ask more often for ${quotedNames(others)}.`;
  return `Postings for ${title} ask more often for ${quotedNames(sure)}, even by the strict test.${further}`;
}

/** How often sources and postings name the same role, of the duties that one title asks for more. */
export function witnessesCounted({ witnesses, more }: Findings): string {
  const leaning = more['community-manager'].length + more['social-media-manager'].length;
  const contradict =
    witnesses.disagree === 0
      ? 'On no duty do the two contradict each other.'
      : `On ${numberInWords(witnesses.disagree)} the sources name the other role.`;
  return (
    `Of the ${numberInWords(leaning)} duties that one title asks for more, beyond chance, the sources’ answer names the ` +
    `same role for ${numberInWords(witnesses.agree)}. For ${numberInWords(witnesses['only-postings-lean'])} it names ` +
    `neither role, alone or mostly. ${contradict}`
  );
}

/** What "beyond chance" means, and how many of so many comparisons would pass by chance. */
export function chanceInWords({ comparisons, more }: Findings): readonly string[] {
  const beyond = [...more['community-manager'], ...more['social-media-manager']];
  const corrected = beyond.filter(({ difference }) => difference.sureness === 'corrected').length;
  const byChance = Math.round(comparisons * (1 - CONFIDENCE));
  return [
    'We call a difference beyond chance if the 95% interval of the difference does not include zero. The interval of ' +
      'a share is Wilson’s, that of a difference Newcombe’s, which is made from two of Wilson’s.',
    `We compare ${comparisons} duties and qualities. At that level about ${numberInWords(byChance)} of ${comparisons} would pass by ` +
      `chance alone, even if the two jobs were the same; ${numberInWords(beyond.length)} do. The strict test allows for ` +
      `${comparisons} comparisons (Bonferroni’s correction), and ${numberInWords(corrected)} pass it. Trust these most.`,
  ];
}

const MOST_SECTORS = 6;

/** How the postings were found and coded, and what they cannot tell. */
export function postingsMethod(counts: Counts, coding: PostingCoding, leastAgreed: readonly string[]): readonly Part[] {
  const { secondReader } = coding;
  const { kappa } = secondReader;
  const sectors = counts.sectors.slice(0, MOST_SECTORS).map(([sector, count]) => `${sector} (${count})`);
  const [first, last] = counts.years ?? [];
  return [
    {
      id: 'found',
      heading: 'How we found them',
      paragraphs: [
        'We searched stored copies of public web pages and public code repositories by title, sector and place, never by duty.',
        'We left out templates, guides and CVs, second-hand reports, unpaid internships, openings without an address, and ' +
          'postings of which we could see fewer than three lines. Community managers of apartment houses and coworking ' +
          'spaces are left out too, because that is another job of the same name.',
        'We quote no posting, and we link to none: many are copies that may vanish. The data hold the address where we read each.',
      ],
    },
    {
      id: 'coded',
      heading: 'How we coded them',
      paragraphs: [
        'A duty counts once a posting, by what the responsibilities ask for. Title, requirements, tools and company blurb do not count.',
        'Replying to comments or messages is answering questions; enforcing rules is moderating. Starting conversations ' +
          'counts only where words name prompts, talk or participation to be set off. Being the brand’s voice counts only ' +
          'where the person speaks, writes or appears as the organisation, not for keeping a tone. Working across ' +
          'departments counts only where another team is named.',
        'Growing the community is recruiting members, and growing the accounts is growing followers. Partners and press ' +
          'outside are outreach; press relations guard reputation as well.',
      ],
    },
    {
      id: 'agreement',
      heading: 'How well two readers agree',
      paragraphs: [
        `One reader coded all postings. A second coded ${secondReader.postings} of them ` +
          `independently. The two agreed on ${formatPercent(secondReader.sameCells)} of all pairs of posting and duty. Cohen’s ` +
          `kappa, which allows for agreement by chance, is ${kappa.value} (95% interval ${kappa.low} to ${kappa.high}).`,
        `They agreed least on ${quotedNames(leastAgreed)}. Take the shares of these with more caution.`,
      ],
    },
    {
      id: 'limits',
      heading: 'What this cannot tell',
      paragraphs: [
        'These are the postings that public repositories and open boards keep, and no sample of the labour market. Much is ' +
          'open source, crypto, research and nonprofits; there is hardly any retail, sport or big brand. The most frequent ' +
          `sectors are ${formatList(sectors)}, of ${counts.all}.`,
        `For ${counts.withoutCountry} we know no country and for ${counts.withoutYear} no year.` +
          (first === undefined || last === undefined ? '' : ` Those with a year are from ${first} to ${last}.`),
        `Of ${counts.seenInPart} we saw only the first part. A duty that is missing there may have come later, so that ` +
          'every share is rather too low than too high, and what a posting leaves out is never a no.',
        'A posting says what an employer asks for, not what people then do.',
      ],
    },
  ];
}

/** Headings and lines that stand between what is computed. */
export const PAGE_PARTS = {
  notAsked: 'No counted posting for either job asks for',
  differences: 'What differs, and what may be chance',
  disagreements: 'Do sources and postings agree?',
  hybrids: 'Postings with both titles',
  hybridsWhy: 'They are too few for a share, so that we list what each asks for and count them under neither title.',
} as const;
