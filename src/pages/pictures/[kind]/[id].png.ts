import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { catalog } from '../../../site/catalog.ts';
import { allSocialImages } from '../../../outputs/social-image/social-image.ts';
import { imageKey, prepared } from '../../../site/prepared.ts';
import { drawSocialImage } from '../../../outputs/social-image/draw.ts';

export function getStaticPaths() {
  return allSocialImages(catalog).map((image) => ({
    params: { kind: image.kind, id: image.id },
    props: { image },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await (prepared()?.images.get(imageKey(props.image)) ?? drawSocialImage(props.image)), {
    headers: { 'content-type': 'image/png' },
  });
