import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { catalog } from '../../../site/catalog.ts';
import { cite } from '../../../site/citations.ts';
import { urls } from '../../../site/urls.ts';
import { rolesMarkdown } from '../../../outputs/markdown/roles-markdown.ts';
import { rolesPages } from '../../../views/roles-pages.ts';

export function getStaticPaths() {
  return rolesPages(catalog).map((page) => ({ params: { name: page.name }, props: { page } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { page } }) =>
  new Response(rolesMarkdown(page, cite.rolesPage(page), { catalog, urls }), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
