import type { APIRoute } from 'astro';

import { catalog } from '../../catalog.ts';
import { suggestionsOf } from '../../domain/search-answers.ts';
import { packSuggestions } from '../../domain/search/suggestions-file.ts';

export const GET: APIRoute = () => Response.json(packSuggestions(suggestionsOf(catalog)));
