import type { APIRoute } from 'astro';

import { catalog } from '../../../site/catalog.ts';
import { urls } from '../../../site/urls.ts';
import { planMarkdown } from '../../../outputs/markdown/training-markdown.ts';

export const GET: APIRoute = () =>
  new Response(planMarkdown({ catalog, urls }), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
