import type { APIRoute } from 'astro';

import { catalog } from '../../site/catalog.ts';
import { statementsFile } from '../../search/wire/statements-file.ts';

export const GET: APIRoute = () =>
  Response.json({ version: import.meta.env.SEARCH_VERSION, ...statementsFile(catalog) });
