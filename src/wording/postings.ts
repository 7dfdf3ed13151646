import type { Verdict } from '../model/judgement.ts';
import type { Posting } from '../model/catalog.ts';
import { type Demand, type Share, type Sureness, isAskedFor, witnessesOf } from '../model/postings.ts';
import type { RoleId } from '../schema/role-ids.ts';
import { capitalise, formatList, formatPercent, numberInWords } from './formatting.ts';
import { ROLE_NAMES } from './labels.ts';
import { ownershipInWords } from './verdicts.ts';

/** What employers ask, in words: each sentence once, for pages and Markdown. */

/** How sure a difference is, as a cell of the table says it. */
export const SURENESS_NAMES: Readonly<Record<Sureness, string>> = {
  chance: 'may be chance',
  'beyond-chance': 'beyond chance',
  corrected: 'beyond chance (strict test)',
};

/** What keeps the two kinds of evidence apart. */
export const NEVER_MIXED =
  'Sources and postings are two witnesses, and we never mix them: the answer is made from sources alone.';

/** Where two readers of the postings agreed least. */
export const LEAST_AGREED = 'Our two readers agreed less on this duty than on others.';

/** "54% (40 of 74)": a share never stands without its whole. */
export function shareInWords({ share, count, of }: Share): string {
  return `${formatPercent(share)} (${count} of ${of})`;
}

/** "43–65%": from the lowest to the highest share that the sample is compatible with. */
export function intervalInWords({ interval: { low, high } }: Share): string {
  return `${Math.round(low * 100)}–${formatPercent(high)}`;
}

/** "+38": a difference in percentage points, with its sign. */
export function pointsInWords(difference: number): string {
  const points = Math.round(difference * 100);
  // A hyphen is no minus sign.
  return points === 0 ? '0' : points > 0 ? `+${points}` : `−${-points}`;
}

/** "postings for a community manager". */
function postingsFor(role: RoleId): string {
  return `postings for a ${ROLE_NAMES[role]}`;
}

/** What postings ask of a duty, in one or two sentences. */
export function demandInWords(demand: Demand): string {
  const { shares, difference, asksMore } = demand;
  const { 'community-manager': community, 'social-media-manager': social } = shares;
  if (!isAskedFor(demand)) {
    return `None of the ${community.of + social.of} job postings that we counted asks for it. We saw many only in part, so that this is not a no.`;
  }
  const both =
    `${shareInWords(community)} of the job postings for a community manager ask for it, ` +
    `and ${shareInWords(social)} of those for a social media manager`;
  if (asksMore === undefined) return `${both}. The difference may be chance.`;
  const corrected = difference.sureness === 'corrected' ? ', by the strict test too' : '';
  return `${both}. The difference is beyond chance${corrected}.`;
}

/** What the postings of both titles at once ask, or undefined if there are none. */
export function hybridsInWords({ hybrids, hybridsOf: of }: Demand): string | undefined {
  if (of === 0) return undefined;
  const asking =
    hybrids.length === 0 ? 'none asks' : hybrids.length === 1 ? 'one asks' : `${numberInWords(hybrids.length)} ask`;
  return `Of the ${numberInWords(of)} postings with both titles, ${asking} for it.`;
}

/** Where the two witnesses stand to each other on a duty. */
export function witnessesInWords(verdict: Verdict, demand: Demand): string {
  const { asksMore } = demand;
  const whose = ownershipInWords(verdict) ?? '';
  switch (witnessesOf(verdict.value, demand)) {
    case 'agree':
      return `The two witnesses agree: sources say that it is ${whose}, and ${postingsFor(asksMore ?? 'community-manager')} ask for it more.`;
    case 'disagree':
      return `Here the two witnesses disagree: sources say that it is ${whose}, but ${postingsFor(asksMore ?? 'community-manager')} ask for it more.`;
    case 'only-sources-lean':
      return `Sources say that it is ${whose}. The postings neither support nor contradict them.`;
    case 'only-postings-lean':
      return `The sources’ answer names neither role alone, but ${postingsFor(asksMore ?? 'community-manager')} ask for it more.`;
    case 'neither-leans':
      return 'Neither the sources’ answer nor the postings lean to one role.';
  }
}

/** What the page of a duty says of the postings: the figures first. */
export function dutyDemandInWords(verdict: Verdict, demand: Demand): readonly [figures: string, ...further: string[]] {
  const further = [
    isAskedFor(demand) ? witnessesInWords(verdict, demand) : undefined,
    hybridsInWords(demand),
    demand.isLeastAgreed ? LEAST_AGREED : undefined,
  ];
  return [demandInWords(demand), further.filter((part) => part !== undefined).join(' ')];
}

/** "Community manager: games, NG, 2024; seen in part": a posting of both titles, as a list names it. */
export function postingInWords({ sector, country, year, seen }: Posting): string {
  const parts = [
    sector,
    country === undefined ? undefined : countryName(country),
    year === undefined ? undefined : String(year),
  ];
  return `${capitalise(parts.filter((part) => part !== undefined).join(', '))}. ${seen === 'part' ? 'Seen in part.' : 'Seen in full.'}`;
}

const COUNTRIES = new Intl.DisplayNames('en-GB', { type: 'region' });

function countryName(code: string): string {
  return COUNTRIES.of(code) ?? code;
}

/** The names of duties in a sentence. */
export function quotedNames(names: readonly string[]): string {
  return formatList(names.map((name) => `“${name}”`));
}
