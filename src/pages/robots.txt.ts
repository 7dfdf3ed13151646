import type { APIRoute } from 'astro';

import { urls } from '../site/urls.ts';

/** Everything may be read. Crawlers look for this file at the top of an origin only, not under a path. */
const robots = `User-agent: *
Disallow:

Sitemap: ${urls.absolute(urls.sitemap())}
`;

export const GET: APIRoute = () => new Response(robots, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
