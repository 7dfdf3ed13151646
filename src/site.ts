import { catalog } from './catalog.ts';
import { addressesOf } from './domain/addresses.ts';
import { type Shared, shared } from './domain/sharing.ts';
import { structuredData } from './domain/structured-data.ts';
import { publishedAt } from './published-at.ts';

const place = publishedAt(process.env);

/** Whether this build has no public address: its citations and structured data are not for publishing. */
export const { isLocal } = place;

/** Every address of the site. Pages and components take all of their links from here. */
export const to = addressesOf(place);

/** What pages say of themselves to machines. */
export const machine = structuredData(catalog, to);

/** Something at a path of this site as it can be copied; `says` is a statement that can stand alone. */
export function sharedAt(path: string, name: string, says: string): Shared {
  return shared(catalog.site, { name, address: to.absolute(path), says });
}
