import type { APIRoute } from 'astro';

import { catalog } from '../../site/catalog.ts';
import { urls } from '../../site/urls.ts';
import { giftOf } from '../../outputs/training/gift.ts';
import { questionsOf } from '../../views/training/questions.ts';

export const GET: APIRoute = () => new Response(giftOf(questionsOf(catalog), catalog.site, urls));
