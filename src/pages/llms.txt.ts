import type { APIRoute } from 'astro';

import { catalog } from '../site/catalog.ts';
import { to } from '../site/urls.ts';
import { llmsText } from '../outputs/markdown/llms.ts';

export const GET: APIRoute = () =>
  new Response(llmsText({ catalog, to }), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
