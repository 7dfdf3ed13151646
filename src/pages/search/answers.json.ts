import type { APIRoute } from 'astro';

import { catalog } from '../../site/catalog.ts';
import { answersFile } from '../../search/wire/answers-file.ts';

export const GET: APIRoute = () => Response.json({ version: import.meta.env.SEARCH_VERSION, ...answersFile(catalog) });
