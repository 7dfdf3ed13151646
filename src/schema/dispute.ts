import { z } from 'astro/zod';

import { id, name, words } from './id.ts';

/** Front matter of `content/disputes/<id>.mdx`: a disagreement. The first paragraph of the body says what it is about, the rest is our note. */
export const dispute = z.strictObject({
  /** The question in dispute: "Who creates content?" */
  title: name.regex(/\?$/, { error: 'a question, which ends in "?"' }),
  /** One sentence: what they disagree on. */
  summary: words.max(240, { error: 'at most 240 characters, to fit a list' }),
  /** Place in the list of disputes, from 1. */
  order: z.int().min(1),
  duties: z.array(id).default([]),
  aspects: z.array(id).default([]),
  sides: z
    .array(z.strictObject({ /** What this side holds. */ label: name, claims: z.array(id).min(1) }))
    .min(2, { error: 'at least two sides' }),
  /** The two sides that argue on the debate card, by their labels; left out: the first two. */
  debate: z.tuple([words, words]).optional(),
});
export type DisputeData = z.infer<typeof dispute>;
