import type { SiteData } from '../schema/site.ts';
import type { Claim, Duty, ReadText, Source } from '../model/catalog.ts';
import type { JudgedDuty } from '../model/judgement.ts';
import { formatDate, formatList, pluralise } from './formatting.ts';

/** Sentences of pages, each said once for HTML, Markdown and social images. */

export const TRAIT = 'This is a quality of the person, not a piece of work.';

export const NO_EVIDENCE = 'None of our sources says anything about this.';

/** Before the names of the sources in which nothing on a duty was found. */
export const NOTHING_FOUND =
  'We found nothing on this in what we read of these sources. That does not mean that they disagree:';

/** Beside a quote that has not the source's own words. */
export const REPORTER_WORDING = '(in the words of the text that reports it)';

export const REPORT_ATTRIBUTION = 'Report a wrong attribution';

/** What our texts and data may be used under, around the link to the licence. */
export const LICENCE_SENTENCE = ['Our texts and data:', '; quotations remain their authors’.'] as const;

/** The edition of the data: "1.1.0 of 21 November 2026". */
export function editionInWords({ data }: SiteData): string {
  return `${data.version} of ${formatDate(data.date)}`;
}

/** "Not counted, because they only mention it: Ng and Isaf.", or undefined if there is no such source. */
export function mentionsInWords({ cells }: JudgedDuty): string | undefined {
  const names = cells.filter(({ value }) => value === 'mentions').map(({ source }) => source.short);
  if (names.length === 0) return undefined;
  return `Not counted, because ${names.length === 1 ? 'it only mentions' : 'they only mention'} it: ${formatList(names)}.`;
}

/** ", known through “A talk”" for a claim that is known only through another text, else nothing. */
export function reportedInWords({ text, readIn }: Claim): string {
  return readIn.id === text.id ? '' : `, known through “${readIn.title}”`;
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
