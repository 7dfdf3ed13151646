import type { APIRoute } from 'astro';

import { createIndex } from '../../search/index/search-index.ts';
import { siteIndexData } from '../../search/wire/site-index.ts';
import { packTermWeights } from '../../search/wire/term-weights-file.ts';
import { catalog } from '../../site/catalog.ts';
import { models } from '../../site/models.ts';

const file = packTermWeights(models.termWeights, createIndex(siteIndexData(catalog)));

export const GET: APIRoute = () => Response.json({ version: import.meta.env.SEARCH_VERSION, ...file });
