import type { APIRoute } from 'astro';

import { catalog } from '../site/catalog.ts';
import { urls } from '../site/urls.ts';
import { llmsText } from '../outputs/markdown/llms.ts';

export const GET: APIRoute = () =>
  new Response(llmsText({ catalog, urls }), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
