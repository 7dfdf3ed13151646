import type { APIRoute } from 'astro';

import { catalog } from '../../../catalog.ts';
import { dutyPage } from '../../../domain/duty-page.ts';
import { to } from '../../../site.ts';
import { dutyTwin } from '../../../writing/markdown/duty.ts';

export function getStaticPaths() {
  return catalog.duties.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params: { id = '' } }) =>
  new Response(dutyTwin(dutyPage(catalog, id), { catalog, to }), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
