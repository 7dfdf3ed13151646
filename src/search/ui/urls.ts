import { createSearchUrls } from '../../urls/urls.ts';

/** The addresses that the search makes, under the path that the site is published at. */
export const urls = createSearchUrls(import.meta.env.BASE_URL);
