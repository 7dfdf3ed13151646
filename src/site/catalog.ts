// So that `astro dev` makes the catalog anew when Astro reads the content anew.
import 'astro:content';

import { soundContent } from '../reading/site-content.ts';

/** The catalog, which every page, export and drawing is made from. */
export const { catalog } = await soundContent();
