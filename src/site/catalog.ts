// So that `astro dev` makes the catalog anew when Astro reads the content anew.
import 'astro:content';

import { soundContent } from '../reading/site-content.ts';

/**
 * The catalog, which every page, export and drawing is made from; and as it is written in `content/`, which the data set
 * is made from.
 */
export const { catalog, written } = await soundContent();
