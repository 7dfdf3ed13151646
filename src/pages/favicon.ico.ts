import { readFile } from 'node:fs/promises';

import type { APIRoute } from 'astro';

import { icoIcon } from '../outputs/icons.ts';

export const GET: APIRoute = async () =>
  new Response(icoIcon(await readFile('public/icon.svg', 'utf8')), { headers: { 'content-type': 'image/x-icon' } });
