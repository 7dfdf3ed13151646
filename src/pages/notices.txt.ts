import type { APIRoute } from 'astro';

import { noticesFile } from '../outputs/notices.ts';

export const GET: APIRoute = async () =>
  new Response(await noticesFile(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
