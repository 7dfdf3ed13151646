import { readFile } from 'node:fs/promises';

import type { APIRoute } from 'astro';

import { touchIcon } from '../outputs/icons.ts';

export const GET: APIRoute = async () =>
  new Response(touchIcon(await readFile('public/icon.svg', 'utf8')), { headers: { 'content-type': 'image/png' } });
