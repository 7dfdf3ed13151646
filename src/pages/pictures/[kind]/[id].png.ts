import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { catalog } from '../../../catalog.ts';
import { allPictures } from '../../../domain/picture.ts';
import { drawPicture } from '../../../pictures/draw.ts';

export function getStaticPaths() {
  return allPictures(catalog).map((picture) => ({
    params: { kind: picture.kind, id: picture.id },
    props: { picture },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await drawPicture(props.picture), { headers: { 'content-type': 'image/png' } });
