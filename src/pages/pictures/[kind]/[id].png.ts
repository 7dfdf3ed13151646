import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { catalog } from '../../../site/catalog.ts';
import { allPictures } from '../../../outputs/social-image/social-image.ts';
import { drawPicture } from '../../../outputs/social-image/draw.ts';

export function getStaticPaths() {
  return allPictures(catalog).map((picture) => ({
    params: { kind: picture.kind, id: picture.id },
    props: { picture },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await drawPicture(props.picture), { headers: { 'content-type': 'image/png' } });
