import type { APIRoute } from 'astro';

import { catalog } from '../../../site/catalog.ts';
import { cite } from '../../../site/citations.ts';
import { dutyPage } from '../../../views/duty-page.ts';
import { urls } from '../../../site/urls.ts';
import { dutyMarkdown } from '../../../outputs/markdown/duty-markdown.ts';

export function getStaticPaths() {
  return catalog.duties.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params: { id = '' } }) => {
  const page = dutyPage(catalog, id);
  return new Response(dutyMarkdown(page, cite.duty(page.judged), { catalog, urls }), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
