import type { APIRoute } from 'astro';

import { catalog } from '../../../site/catalog.ts';
import { frozenFile } from '../../../site/editions.ts';

export function getStaticPaths() {
  return catalog.editions.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params: { id = '' } }) => new Response((await frozenFile(id)).bytes);
