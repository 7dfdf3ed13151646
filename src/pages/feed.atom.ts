import type { APIRoute } from 'astro';

import { catalog } from '../site/catalog.ts';
import { urls } from '../site/urls.ts';
import { atomFeed } from '../outputs/feeds.ts';

export const GET: APIRoute = () =>
  new Response(atomFeed(catalog, urls), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
