import type { APIRoute } from 'astro';

import type { AskedQuestion } from '../../../quiz/round.ts';
import { catalog } from '../../../site/catalog.ts';
import { urls } from '../../../site/urls.ts';
import { questionsOf } from '../../../views/training/questions.ts';

/** What the quiz loads. */
export const GET: APIRoute = () =>
  Response.json(
    questionsOf(catalog).map(({ id, name, definition, right, answer, certainty, said }): AskedQuestion => ({
      id,
      name,
      definition,
      right,
      answer,
      certainty,
      said: said.map((claim) => ({ says: claim.says, href: urls.claim(claim.id) })),
      href: urls.duty(id),
    })),
  );
