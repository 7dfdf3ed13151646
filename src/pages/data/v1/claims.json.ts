import type { APIRoute } from 'astro';

import { catalog } from '../../../catalog.ts';
import { claimsData } from '../../../domain/data-set.ts';
import { to } from '../../../site.ts';

export const GET: APIRoute = () => Response.json(claimsData(catalog, to));
