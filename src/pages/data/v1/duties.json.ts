import type { APIRoute } from 'astro';

import { catalog } from '../../../catalog.ts';
import { dutiesData } from '../../../domain/data-set.ts';
import { to } from '../../../site.ts';

export const GET: APIRoute = () => Response.json(dutiesData(catalog, to));
