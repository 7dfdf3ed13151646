import type { APIRoute } from 'astro';

import { postingCheckFile } from '../../site/posting-check.ts';

export const GET: APIRoute = () => Response.json(postingCheckFile);
