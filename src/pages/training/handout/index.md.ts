import type { APIRoute } from 'astro';

import { catalog } from '../../../site/catalog.ts';
import { urls } from '../../../site/urls.ts';
import { handoutMarkdown } from '../../../outputs/markdown/handout-markdown.ts';
import { handoutOf } from '../../../views/training/handout.ts';

export const GET: APIRoute = () =>
  new Response(handoutMarkdown(handoutOf(catalog), { catalog, urls }), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
