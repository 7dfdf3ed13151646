import type { APIRoute } from 'astro';

import { catalog } from '../../catalog.ts';
import { answersFile } from '../../domain/search-answers.ts';

export const GET: APIRoute = () => Response.json(answersFile(catalog));
