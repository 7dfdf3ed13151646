import type { Catalog, Claim, Page } from '../model/catalog.ts';
import { type Notes, notesOf } from './footnotes.ts';

/** The essay on the difference, from `content/pages/difference.mdx`. Throws if it is missing, which a rule reports first. */
export function essayPage(catalog: Catalog): Page {
  const page = catalog.pages.find(({ id }) => id === 'difference');
  if (!page) throw new Error('content/pages/difference.mdx is missing.');
  return page;
}

/** The statements that the essay leads to, in its order. */
function citedClaims(catalog: Catalog, { body }: Page): readonly Claim[] {
  return [...body.matchAll(/<(?:Claim|Quote) id="([^"]+)"/g)].flatMap(([, id = '']) => catalog.claimById.get(id) ?? []);
}

/** The texts that the essay rests on as numbered notes, in the order in which they are first named. */
export function essayNotes(catalog: Catalog): Notes {
  return notesOf(citedClaims(catalog, essayPage(catalog)));
}
