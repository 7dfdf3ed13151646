import type { APIRoute } from 'astro';

import { catalog } from '../../site/catalog.ts';
import { cite } from '../../site/citations.ts';
import { urls } from '../../site/urls.ts';
import { essayMarkdown } from '../../outputs/markdown/essay-markdown.ts';
import { essayPage } from '../../views/essay-page.ts';

const page = essayPage(catalog);

export const GET: APIRoute = () =>
  new Response(essayMarkdown(page, cite.essay(page), { catalog, urls }), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
