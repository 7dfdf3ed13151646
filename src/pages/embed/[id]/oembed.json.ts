import type { APIRoute } from 'astro';

import { catalog } from '../../../site/catalog.ts';
import { oembedOf } from '../../../outputs/embed.ts';
import { urls } from '../../../site/urls.ts';

export function getStaticPaths() {
  return catalog.duties.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) => {
  const duty = catalog.dutyById.get(params['id'] ?? '');
  if (!duty) throw new Error(`No duty has the id "${params['id']}".`);
  return Response.json(oembedOf(catalog, duty, urls));
};
