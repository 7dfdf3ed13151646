import type { APIRoute } from 'astro';

import { catalog } from '../../site/catalog.ts';
import { cite } from '../../site/citations.ts';
import { urls } from '../../site/urls.ts';
import { matrixMarkdown } from '../../outputs/markdown/matrix-markdown.ts';

export const GET: APIRoute = () =>
  new Response(matrixMarkdown(cite.comparison('matrix'), { catalog, urls }), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
