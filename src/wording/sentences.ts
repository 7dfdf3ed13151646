import type { SiteData } from '../schema/site.ts';
import type { Claim, Duty, ReadText, Source } from '../model/catalog.ts';
import type { JudgedDuty } from '../model/judgement.ts';
import { formatDate, formatList, pluralise } from './formatting.ts';
import { SILENCE } from './verdicts.ts';

/** Sentences of pages, each said once for HTML, Markdown and social images. */

export const TRAIT = 'This is a trait of the person, not a piece of work.';

export const NO_EVIDENCE = 'Nobody who was read says anything of this duty.';

/** Before the names of the silent sources of a duty. */
export const SILENT_SOURCES = `There is ${SILENCE} of these, which is not a no:`;

/** Beside a quote that has not the source's own words. */
export const REPORTER_WORDING = '— wording of the text that reports it';

export const REPORT_ATTRIBUTION = 'Report a wrong attribution';

/** What our texts and data may be used under, around the link to the licence. */
export const LICENCE_SENTENCE = ['Our texts and data:', "; quotes remain their authors'."] as const;

/** The edition of the data: "1.1.0 of 21 November 2026". */
export function editionInWords({ data }: SiteData): string {
  return `${data.version} of ${formatDate(data.date)}`;
}

/** "Not counted, since they only qualify: Ng and Isaf.", or undefined if there is no such source. */
export function qualifiersInWords({ cells }: JudgedDuty): string | undefined {
  const names = cells.filter(({ value }) => value === 'qualifies').map(({ source }) => source.short);
  return names.length === 0 ? undefined : `Not counted, since they only qualify: ${formatList(names)}.`;
}

/** ", here as reported in “A talk”" for a claim that is known only through another text, else nothing. */
export function reportedInWords({ text, readIn }: Claim): string {
  return readIn.id === text.id ? '' : `, here as reported in “${readIn.title}”`;
}

/** The authors of a text as it names them: "Happe, Rachel; Ng, Deb". */
export function authorsInWords({ authors }: ReadText): string {
  return authors === 'not shown' ? 'Author not shown' : authors.join('; ');
}

/** "3 texts, 12 claims": how much there is of a source. */
export function extentInWords({ texts }: Source, claimCount: number): string {
  return `${pluralise(texts.length, 'text')}, ${pluralise(claimCount, 'claim')}`;
}

/** Who a source is, whether it is one of the core, and how much there is of it. */
export function sourceInWords(source: Source, claimCount: number): string {
  const core = source.core ? ' One of the five core sources.' : '';
  return `${source.role}.${core} ${extentInWords(source, claimCount)}.`;
}

/** The other names of a duty in one line. */
export function otherNamesInWords({ aliases }: Duty): string {
  return aliases.map(({ name }) => name).join(' · ');
}
