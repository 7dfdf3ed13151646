import { catalog } from './catalog.ts';
import { createUrls } from '../urls/urls.ts';
import { type Shared, shared } from '../outputs/share.ts';
import { createStructuredData } from '../outputs/structured-data.ts';
import { publishedAt } from '../urls/published-at.ts';

const place = publishedAt(process.env);

/** Whether this build has no public address: its citations and structured data are not for publishing. */
export const { isLocal } = place;

/** Every address of the site. Pages and components take all of their links from here. */
export const urls = createUrls(place);

/** Earlier ids of a thing, each of which stays an anchor wherever the thing has one. */
export const { earlierIds } = catalog;

/** What pages say of themselves to machines. */
export const structuredData = createStructuredData(catalog, urls);

/** Something at a path of this site as it can be copied; `says` is a statement that can stand alone. */
export function sharedAt(path: string, name: string, says: string): Shared {
  return shared(catalog.site, { name, address: urls.absolute(path), says });
}
