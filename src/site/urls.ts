import { catalog } from './catalog.ts';
import { createUrls } from '../urls/urls.ts';
import { type ShareLink, shareLink } from '../outputs/share-link.ts';
import { pageDays } from '../outputs/page-days.ts';
import { reportAddress } from '../outputs/report-address.ts';
import { createStructuredData } from '../outputs/structured-data.ts';
import { publishedAt } from '../urls/published-at.ts';

const place = publishedAt(process.env);

/** Whether this build has no public address: its citations and structured data are not for publishing. */
export const { isLocal } = place;

/** Every address of the site. Pages and components take all of their links from here. */
export const urls = createUrls(place);

/** Earlier ids of a thing, each of which stays an anchor wherever the thing has one. */
export const { earlierIds } = catalog;

/** The day on which the page at a path last changed. */
export const pageDay = pageDays(catalog, urls);

/** What pages say of themselves to machines. */
export const structuredData = createStructuredData(catalog, urls);

/**
 * Something at a path of this site as it can be copied; `statement` is a sentence that can stand alone.
 * @param data what it is true of; the data of today if left out
 */
export function shareLinkAt(path: string, name: string, statement: string, data = catalog.site.data): ShareLink {
  return shareLink({ ...catalog.site, data }, { name, address: urls.absolute(path), statement });
}

/** Where to report an error on the page at a path: the contact with what it is about, or the page that says where. */
export function reportLink(path: string, item: string): string {
  return reportAddress(catalog.site, { item, address: urls.absolute(path) }) ?? urls.method('report');
}
