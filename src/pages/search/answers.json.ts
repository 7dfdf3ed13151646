import type { APIRoute } from 'astro';

import { catalog } from '../../site/catalog.ts';
import { answersFile } from '../../search/wire/search-answers.ts';

export const GET: APIRoute = () => Response.json(answersFile(catalog));
