import type { APIRoute } from 'astro';

import { catalog } from '../../../site/catalog.ts';
import { cite } from '../../../site/citations.ts';
import { sourcePage } from '../../../views/source-page.ts';
import { urls } from '../../../site/urls.ts';
import { sourceMarkdown } from '../../../outputs/markdown/source-markdown.ts';

export function getStaticPaths() {
  return catalog.sources.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params: { id = '' } }) => {
  const page = sourcePage(catalog, id);
  return new Response(sourceMarkdown(page, cite.source(page.source), page.source.body, { catalog, urls }), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
