import type { APIRoute } from 'astro';

import { catalog } from '../../site/catalog.ts';
import { packSuggestions, suggestionsOf } from '../../search/wire/pack-suggestions.ts';

export const GET: APIRoute = () =>
  Response.json({ version: import.meta.env.SEARCH_VERSION, ...packSuggestions(suggestionsOf(catalog)) });
