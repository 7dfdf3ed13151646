import { z } from 'astro/zod';

import { id, name, words } from './id.ts';
import { STANDINGS } from './standing.ts';
import { text } from './text.ts';

export { STANDINGS, type Standing } from './standing.ts';

/**
 * The headings of a source's page, in this order: of a voice that takes part in the argument, and of a profile, guide or
 * study that only says what a job is.
 */
export const SOURCE_HEADINGS = {
  argument: ['The position', 'Who does what', 'Compared with others', 'What we read'],
  profile: ['What it says', 'What we read'],
} as const;

/** Front matter of `content/sources/<id>.mdx`: one voice that takes a position. */
export const source = z.strictObject({
  /** As printed: "Rachel Happe". */
  name,
  /** Where there is no room, such as a column head: "Happe". */
  short: words.max(28, { error: 'at most 28 characters, to fit a column head' }),
  /** What the A–Z sorts by: "Happe, Rachel". */
  sortName: name,
  kind: z.enum(['person', 'organisation', 'unnamed']),
  standing: z.enum(STANDINGS),
  /** The circle of sources that share an organisation or a class (content/circles.yaml); absent outside of any. */
  circle: id.optional(),
  /** Whether its page sets out a position in the argument, or what a profile says. */
  page: z.enum(['argument', 'profile']).default('argument'),
  /** Whether it is one of the main sources, which the first two posts compare. */
  core: z.boolean(),
  /** Who this is, as far as the texts say: "Principal and co-founder, The Community Roundtable". */
  role: words,
  /** The position in one sentence of ours, for lists. */
  summary: words.max(240, { error: 'at most 240 characters, to fit a list' }),
  texts: z.array(text).min(1),
});
export type SourceData = z.infer<typeof source>;
