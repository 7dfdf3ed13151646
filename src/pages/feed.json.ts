import type { APIRoute } from 'astro';

import { catalog } from '../site/catalog.ts';
import { urls } from '../site/urls.ts';
import { jsonFeed } from '../outputs/feeds.ts';

export const GET: APIRoute = () =>
  new Response(jsonFeed(catalog, urls), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
