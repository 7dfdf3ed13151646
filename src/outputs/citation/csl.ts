/**
 * What is cited, in the words of CSL-JSON, the format that reference managers exchange: the part of it that this site
 * needs. Field names are CSL's own (https://docs.citationstyles.org, appendix IV).
 */

/** A person, or an organisation or group under its one name. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** `[2026, 11, 21]`: a year, with its month and day as far as they are known. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/** A known date, or words for one that is only bounded: "before 18 February 2010". */
export type CslDate = { readonly 'date-parts': readonly [DateParts] } | { readonly literal: string };

/** One thing to cite. Everything here is cited as a page on the web. */
export interface CslItem {
  /** Unique in the list of whoever takes it over, so that it starts with the site's name. */
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  /** Left out where nobody is named. */
  readonly author?: readonly CslName[];
  /** The site or publication that the page is part of; left out for the site itself. */
  readonly 'container-title'?: string;
  /** Left out where nothing is known of the date. */
  readonly issued?: CslDate;
  readonly URL?: string;
  /** Version of the data that a page of this site was made from. */
  readonly version?: string;
  /** What kind of thing a page of this site is: "Statement". */
  readonly genre?: string;
  /** Language as a BCP 47 tag. */
  readonly language?: string;
  readonly note?: string;
}
