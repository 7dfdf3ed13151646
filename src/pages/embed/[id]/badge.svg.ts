import type { APIRoute } from 'astro';

import { judgedById } from '../../../model/judgement.ts';
import { badgeOf } from '../../../outputs/badge.ts';
import { catalog } from '../../../site/catalog.ts';

export function getStaticPaths() {
  return catalog.duties.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(badgeOf(judgedById(catalog, params['id'] ?? '')), { headers: { 'content-type': 'image/svg+xml' } });
