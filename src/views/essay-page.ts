import type { Catalog, Page } from '../model/catalog.ts';

/** The essay on the difference, from `content/pages/difference.mdx`. Throws if it is missing, which a rule reports first. */
export function essayPage(catalog: Catalog): Page {
  const page = catalog.pages.find(({ id }) => id === 'difference');
  if (!page) throw new Error('content/pages/difference.mdx is missing.');
  return page;
}
