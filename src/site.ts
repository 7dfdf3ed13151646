import { addressesOf } from './domain/addresses.ts';

/** Where this build is published, as astro.config.mjs has it. */
const place = { origin: import.meta.env.SITE, base: import.meta.env.BASE_URL };

/** Every address of the site. Pages and components take all of their links from here. */
export const to = addressesOf(place);
