import type { APIRoute } from 'astro';

import { catalog } from '../catalog.ts';
import { to } from '../site.ts';
import { atomFeed } from '../writing/feeds.ts';

export const GET: APIRoute = () =>
  new Response(atomFeed(catalog, to), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
