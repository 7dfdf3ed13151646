import type { APIRoute } from 'astro';

import { catalog } from '../../../site/catalog.ts';
import { cite } from '../../../site/citations.ts';
import { urls } from '../../../site/urls.ts';
import { positionsMarkdown } from '../../../outputs/markdown/positions-markdown.ts';

export const GET: APIRoute = () =>
  new Response(positionsMarkdown(cite.comparison('positions'), { catalog, urls }), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
