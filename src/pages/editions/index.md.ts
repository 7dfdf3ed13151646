import type { APIRoute } from 'astro';

import { catalog } from '../../site/catalog.ts';
import { urls } from '../../site/urls.ts';
import { editionsMarkdown } from '../../outputs/markdown/edition-markdown.ts';

export const GET: APIRoute = () => new Response(editionsMarkdown({ catalog, urls }));
