import type { APIRoute } from 'astro';

import { catalog } from '../../site/catalog.ts';
import { urls } from '../../site/urls.ts';
import { flashcardsOf } from '../../outputs/training/flashcards.ts';
import { questionsOf } from '../../views/training/questions.ts';

export const GET: APIRoute = () => new Response(flashcardsOf(questionsOf(catalog), urls));
