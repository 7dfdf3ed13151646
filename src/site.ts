import { catalog } from './catalog.ts';
import { addressesOf } from './domain/addresses.ts';
import { structuredData } from './domain/structured-data.ts';
import { publishedAt } from './published-at.ts';

const place = publishedAt(process.env);

/** Whether this build has no public address: its citations and structured data are not for publishing. */
export const { isLocal } = place;

/** Every address of the site. Pages and components take all of their links from here. */
export const to = addressesOf(place);

/** What pages say of themselves to machines. */
export const machine = structuredData(catalog, to);
