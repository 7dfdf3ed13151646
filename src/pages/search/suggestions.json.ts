import type { APIRoute } from 'astro';

import { catalog } from '../../site/catalog.ts';
import { suggestionsOf } from '../../search/wire/answers-file.ts';
import { packSuggestions } from '../../search/wire/suggestions-file.ts';

export const GET: APIRoute = () => Response.json(packSuggestions(suggestionsOf(catalog)));
