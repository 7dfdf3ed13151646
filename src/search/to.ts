import { addressesOf } from '../domain/addresses.ts';

/** Every address of the site, as the browser needs them. */
export const to = addressesOf({ origin: location.origin, base: import.meta.env.BASE_URL });
