import { defineMiddleware } from 'astro:middleware';

import { withPolicy } from './publishing/csp.ts';

/** Puts its policy into every page that is built. `astro dev` adds scripts of its own, which no policy would allow. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!isPage || import.meta.env.DEV) return response;
  return new Response(withPolicy(await response.text()), response);
});
