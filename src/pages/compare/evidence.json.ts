import type { APIRoute } from 'astro';

import { packEvidence } from '../../choose-evidence/wire/evidence-file.ts';
import { catalog } from '../../site/catalog.ts';

export const GET: APIRoute = () => Response.json(packEvidence(catalog));
