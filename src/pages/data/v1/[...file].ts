import type { APIRoute, GetStaticPaths } from 'astro';

import { dataFiles } from '../../../site/dataset.ts';

export const getStaticPaths = (() =>
  dataFiles.map((file) => ({ params: { file: file.name }, props: { ...file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<(typeof dataFiles)[number]> = ({ props: { body, mediaType } }) =>
  new Response(body, { headers: { 'content-type': mediaType } });
