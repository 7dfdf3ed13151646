import type { APIRoute } from 'astro';

import { catalog } from '../../../site/catalog.ts';
import { cite } from '../../../site/citations.ts';
import { urls } from '../../../site/urls.ts';
import type { Edition } from '../../../schema/edition.ts';
import { editionMarkdown } from '../../../outputs/markdown/edition-markdown.ts';

export function getStaticPaths() {
  return catalog.editions.map((edition) => ({ params: { id: edition.id }, props: { edition } }));
}

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) =>
  new Response(editionMarkdown(edition, cite.edition(edition), { catalog, urls }));
