import type { APIRoute } from 'astro';

import { catalog } from '../../catalog.ts';
import { suggestionsFile } from '../../domain/search-answers.ts';

export const GET: APIRoute = () => Response.json(suggestionsFile(catalog));
