import type { SiteData } from '../../schema/site.ts';
import type { Urls } from '../../urls/urls.ts';
import type { Comparison } from '../../urls/comparisons.ts';
import type { Claim, Dispute, Duty, Page, ReadText, Source } from '../../model/catalog.ts';
import type { Edition } from '../../schema/edition.ts';
import type { RolesPage } from '../../views/roles-pages.ts';
import { capitalise, formatTextDate } from '../../wording/formatting.ts';
import { editionTitle } from '../../wording/editions.ts';
import { PAGE_HEADINGS, dutyTitle } from '../../wording/headings.ts';
import type { CslItem, CslName } from './csl.ts';
import { issuedAs, issuedOn } from './issued.ts';

/** What is said of the citations of a build that has no public address. */
export const NOT_FOR_PUBLISHING =
  'Not for publishing: this copy of the site was built without a public address (SITE_URL).';

/** Where the items' addresses lead. */
export interface CitedSite {
  readonly site: SiteData;
  readonly urls: Urls;
  /** Whether the build has no public address; every item then says so in its note. */
  readonly isLocal: boolean;
}

const PREFIX = 'whose-job-is-it';

/** A page of the site: its author is the publisher, its date and version are those of the data, never of the build. */
function pageItem(
  { site, urls, isLocal }: CitedSite,
  id: string,
  title: string,
  path: string,
  genre?: string,
): CslItem {
  const item: CslItem = {
    id: id === '' ? PREFIX : `${PREFIX}-${id}`,
    type: 'webpage',
    title,
    author: [{ literal: capitalise(site.publisher) }],
    issued: issuedOn(site.data.date),
    URL: urls.absolute(path),
    version: site.data.version,
    language: 'en',
  };
  return {
    ...item,
    ...(genre === undefined ? {} : { 'container-title': site.name, genre }),
    ...(isLocal ? { note: NOT_FOR_PUBLISHING } : {}),
  };
}

/** The site with the data that an edition keeps. */
export function asOf(site: SiteData, { version, date }: Edition): SiteData {
  return { ...site, data: { version, date } };
}

/** The site as a whole. */
export function siteItem(cited: CitedSite): CslItem {
  return pageItem(cited, '', `${cited.site.name} ${cited.site.tagline}`, cited.urls.home());
}

/** A duty's page, under the title that the page has. */
export function dutyItem(cited: CitedSite, duty: Duty): CslItem {
  return pageItem(cited, `duty-${duty.id}`, dutyTitle(duty), cited.urls.duty(duty.id), 'Duty');
}

/** The essay on the difference, under its own title. */
export function essayItem(cited: CitedSite, { title }: Page): CslItem {
  return pageItem(cited, 'difference', title, cited.urls.difference(), 'Essay');
}

/** A page of the two jobs, under its own title. */
export function rolesPageItem(cited: CitedSite, page: RolesPage): CslItem {
  return pageItem(cited, `roles-${page.name}`, page.title, cited.urls.role(page.name), 'Role');
}

/** A source's page. The source is whom it is about, not its author. */
export function sourceItem(cited: CitedSite, { id, name }: Source): CslItem {
  return pageItem(cited, `source-${id}`, `${name}: position and statements`, cited.urls.source(id), 'Source');
}

/** An edition's page, whose date and version are those of the data that was frozen. */
export function editionItem({ site, ...cited }: CitedSite, edition: Edition): CslItem {
  const then = { ...cited, site: asOf(site, edition) };
  return pageItem(then, `edition-${edition.id}`, editionTitle(edition), cited.urls.edition(edition.id), 'Edition');
}

/** A dispute's page. */
export function disputeItem(cited: CitedSite, { id, title }: Dispute): CslItem {
  return pageItem(cited, `dispute-${id}`, title, cited.urls.dispute(id), 'Dispute');
}

const COMPARISON_IDS: Readonly<Record<Comparison, string>> = {
  matrix: 'compare',
  wholeMatrix: 'compare-all',
  positions: 'positions',
  thenAndNow: 'then-and-now',
};

/** A page that compares the sources with each other. */
export function comparisonItem(cited: CitedSite, comparison: Comparison): CslItem {
  return pageItem(cited, COMPARISON_IDS[comparison], PAGE_HEADINGS[comparison], cited.urls[comparison](), 'Comparison');
}

/** The page on what job postings ask for. */
export function postingsItem(cited: CitedSite): CslItem {
  return pageItem(cited, 'postings', PAGE_HEADINGS.postings, cited.urls.postings(), 'Job postings');
}

/** A claim's page. A claim has no title; what it says stands in its place, as with other untitled short texts. */
export function claimItem(cited: CitedSite, { id, says }: Claim): CslItem {
  return pageItem(cited, `claim-${id}`, says.replace(/\.$/, ''), cited.urls.claim(id), 'Statement');
}

/** "Family, Given" is a person; a name without a comma is an organisation or a group (src/schema/text.ts). */
function nameOf(author: string): CslName {
  const [family = author, ...given] = author.split(', ');
  return given.length === 0 ? { literal: author } : { family, given: given.join(', ') };
}

/** What `publication` says in content/ where nobody names the place that a text appeared in. */
const UNNAMED = 'not named';

/**
 * A text of a source, or one that reports it, as its own author's work. What is not known is left out: the author
 * where the text shows none, the publication, the date, the address. `language` is left out where nothing says that it is not English.
 */
export function textItem(text: ReadText, language?: string): CslItem {
  const issued = issuedAs(text.date);
  return {
    id: text.id,
    type: 'webpage',
    title: text.title,
    ...(text.authors === 'not shown' ? {} : { author: text.authors.map(nameOf) }),
    ...(text.publication === UNNAMED ? {} : { 'container-title': text.publication }),
    ...(issued === undefined ? {} : { issued }),
    ...(text.url === undefined ? {} : { URL: text.url }),
    ...(language === undefined ? {} : { language }),
  };
}

/** A claim's page, then the text that says it, then the text in which it was read where that is another one. */
export function claimItems(cited: CitedSite, claim: Claim): readonly [claim: CslItem, ...texts: CslItem[]] {
  const texts = claim.text.id === claim.readIn.id ? [claim.text] : [claim.text, claim.readIn];
  // A quote is in the language of the text in which it was read.
  const language = (text: ReadText) => (text.id === claim.readIn.id ? claim.quote?.lang : undefined);
  const [said, ...reporting] = texts.map((text) => textItem(text, language(text)));
  const { readIn } = claim;
  const note = `As cited in “${readIn.title}” (${readIn.publication}, ${formatTextDate(readIn.date)})`;
  return [
    claimItem(cited, claim),
    ...(said === undefined ? [] : [reporting.length === 0 ? said : { ...said, note }]),
    ...reporting,
  ];
}
