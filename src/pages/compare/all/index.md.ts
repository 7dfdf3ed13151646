import type { APIRoute } from 'astro';

import { catalog } from '../../../site/catalog.ts';
import { cite } from '../../../site/citations.ts';
import { urls } from '../../../site/urls.ts';
import { MATRIX_ORDERS, wholeMatrixOf } from '../../../views/whole-matrix.ts';
import { wholeMatrixMarkdown } from '../../../outputs/markdown/matrix-markdown.ts';

export const GET: APIRoute = () =>
  new Response(
    wholeMatrixMarkdown(wholeMatrixOf(catalog, MATRIX_ORDERS[0]), cite.comparison('wholeMatrix'), { catalog, urls }),
    {
      headers: { 'content-type': 'text/markdown; charset=utf-8' },
    },
  );
