import type { APIRoute } from 'astro';

import { catalog } from '../catalog.ts';
import { to } from '../site.ts';
import { llmsText } from '../writing/markdown/llms.ts';

export const GET: APIRoute = () =>
  new Response(llmsText({ catalog, to }), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
