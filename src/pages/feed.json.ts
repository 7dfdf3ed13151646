import type { APIRoute } from 'astro';

import { catalog } from '../catalog.ts';
import { to } from '../site.ts';
import { jsonFeed } from '../writing/feeds.ts';

export const GET: APIRoute = () =>
  new Response(jsonFeed(catalog, to), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
