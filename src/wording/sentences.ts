import type { SiteData } from '../schema/site.ts';
import type { Claim, Duty, ReadText, Source, SourceText } from '../model/catalog.ts';
import type { JudgedDuty } from '../model/judgement.ts';
import { formatDate, formatList, numberInWords, pluralise, truncate } from './formatting.ts';
import { DEPTH_NAMES } from './labels.ts';

/** Sentences of pages, each said once for HTML, Markdown and social images. */

export const TRAIT = 'This is a quality of the person, not a piece of work.';

export const NO_EVIDENCE = 'None of our sources says anything about this.';

/** After the number of sources that only mention a duty. */
export const NOT_COUNTED = ', not counted';

/** Where a page has room for the strongest statements only, up to the link to all. */
export function shortenedInWords(inFull: number, shortened: number): string {
  return `The ${numberInWords(inFull)} strongest of ${inFull + shortened} statements come with their evidence. Every other source has one line.`;
}

/** Before the names of the sources in which nothing on a duty was found. */
export const NOTHING_FOUND =
  'We found nothing on this in what we read of these sources. That does not mean that they disagree:';

/** In place of their names where there are more than a reader reads, and than every page can carry. */
export const NOTHING_FOUND_IN_MANY =
  'We found nothing on this in what we read of all other sources. That does not mean that they disagree.';

/** Beside a quote that has not the source's own words. */
export const REPORTER_WORDING = '(in the words of the text that reports it)';

export const REPORT_ATTRIBUTION = 'Report a wrong attribution';

/** What our texts and data may be used under, around the link to the licence. */
export const LICENCE_SENTENCE = ['Our texts and data:', '; quotations remain their authors’.'] as const;

/** The edition of the data: "1.1.0 of 21 November 2026". */
export function editionInWords({ data }: Pick<SiteData, 'data'>): string {
  return `${data.version} of ${formatDate(data.date)}`;
}

/** Of a page, by the log of changes. */
export function lastChangedInWords(day: string): string {
  return `This page last changed on ${formatDate(day)}.`;
}

/** "Not counted, because they only mention it: Ng and Isaf.", or undefined if there is no such source. */
export function mentionsInWords({ speaking }: JudgedDuty): string | undefined {
  const names = speaking.filter(({ value }) => value === 'mentions').map(({ source }) => source.short);
  if (names.length === 0) return undefined;
  return `Not counted, because ${names.length === 1 ? 'it only mentions' : 'they only mention'} it: ${formatList(names)}.`;
}

/** Before the title of the text through which a claim is known: "known only from quotations, here through". */
export const HERE_THROUGH = ', here through';

/** What the link to the text that says it is called, beside the text in which we read it. */
export const ORIGINAL = 'original';

/** How much of a text we read, and when: "read in part, November 2026". Only what was read has a day. */
export function readingInWords({ read, readOn }: Pick<SourceText, 'read' | 'readOn'>): string {
  if (read === 'quoted' || read === 'title') return DEPTH_NAMES[read];
  return `${DEPTH_NAMES[read]}, ${readOn === 'not noted' ? 'day not noted' : formatDate(readOn)}`;
}

/** At most so many characters of a title stand in a citation mark. */
const MARK_TITLE = 28;

/** The title of the text that says it, as it stands in a citation mark: "Differentiating Between…". */
export function markedTitle({ text }: Claim): string {
  return truncate(text.title, MARK_TITLE);
}

/** A citation mark: "Happe, Differentiating Between…". */
export function markInWords(claim: Claim): string {
  return `${claim.source.short}, ${markedTitle(claim)}`;
}

/** The authors of a text as it names them: "Happe, Rachel; Ng, Deb". */
export function authorsInWords({ authors }: ReadText): string {
  return authors === 'not shown' ? 'Author not shown' : authors.join('; ');
}

/** "3 texts, 12 statements": how much there is of a source. */
export function extentInWords({ texts }: Source, claimCount: number): string {
  return `${pluralise(texts.length, 'text')}, ${pluralise(claimCount, 'statement')}`;
}

/** Who a source is, whether it is one of the main sources, and how much there is of it. */
export function sourceInWords(source: Source, claimCount: number): string {
  const core = source.core ? ' One of our main sources.' : '';
  return `${source.role}.${core} ${extentInWords(source, claimCount)}.`;
}

/** The other names of a duty in one line. */
export function otherNamesInWords({ otherNames }: Duty): string {
  return otherNames.map(({ name }) => name).join(' · ');
}
