import { searchAddressesOf } from '../../urls/urls.ts';

/** The addresses that the search makes, under the path that the site is published at. */
export const to = searchAddressesOf(import.meta.env.BASE_URL);
