import type { APIRoute } from 'astro';

import { catalog } from '../../../site/catalog.ts';
import { cite } from '../../../site/citations.ts';
import { thenAndNowOf } from '../../../views/eras.ts';
import { urls } from '../../../site/urls.ts';
import { thenAndNowMarkdown } from '../../../outputs/markdown/then-and-now-markdown.ts';

export const GET: APIRoute = () =>
  new Response(thenAndNowMarkdown(thenAndNowOf(catalog), cite.comparison('thenAndNow'), { catalog, urls }), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
