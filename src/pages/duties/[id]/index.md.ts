import type { APIRoute } from 'astro';

import { catalog } from '../../../catalog.ts';
import { cite } from '../../../citing.ts';
import { dutyPage } from '../../../domain/duty-page.ts';
import { to } from '../../../site.ts';
import { dutyTwin } from '../../../writing/markdown/duty.ts';

export function getStaticPaths() {
  return catalog.duties.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params: { id = '' } }) => {
  const page = dutyPage(catalog, id);
  return new Response(dutyTwin(page, cite.duty(page.judged), { catalog, to }), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
