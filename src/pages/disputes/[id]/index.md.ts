import type { APIRoute } from 'astro';

import { catalog } from '../../../site/catalog.ts';
import { cite } from '../../../site/citations.ts';
import { disputePage } from '../../../views/dispute-page.ts';
import { urls } from '../../../site/urls.ts';
import { disputeMarkdown } from '../../../outputs/markdown/dispute-markdown.ts';

export function getStaticPaths() {
  return catalog.disputes.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params: { id = '' } }) => {
  const page = disputePage(catalog, id);
  return new Response(disputeMarkdown(page, cite.dispute(page.dispute), page.dispute.body, { catalog, urls }), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
