import type { APIRoute } from 'astro';

import { catalog } from '../../../site/catalog.ts';
import { cite } from '../../../site/citations.ts';
import { urls } from '../../../site/urls.ts';
import { postingsMarkdown } from '../../../outputs/markdown/postings-markdown.ts';

export const GET: APIRoute = () =>
  new Response(postingsMarkdown(cite.postings(), { catalog, urls }), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
