import type { APIRoute } from 'astro';

import { catalog } from '../../../site/catalog.ts';
import { urls } from '../../../site/urls.ts';
import { debateMarkdown } from '../../../outputs/markdown/training-markdown.ts';
import { debateCards } from '../../../views/training/debate.ts';

export const GET: APIRoute = () =>
  new Response(debateMarkdown(debateCards(catalog), { catalog, urls }), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
