import { z } from 'astro/zod';

import { words } from './id.ts';
import { text } from './text.ts';

/** The same headings, in this order, in the prose of every source. */
export const SOURCE_HEADINGS = [
  'The position',
  'What goes to each role',
  'Against the others',
  'What was read and what was not',
] as const;

/** Front matter of `content/sources/<id>.mdx`: one voice that takes a position. */
export const source = z.strictObject({
  /** As printed: "Rachel Happe". */
  name: words,
  /** Where there is no room, such as a column head: "Happe". */
  short: words.max(18, { error: 'at most 18 characters, to fit a column head' }),
  /** What the A–Z sorts by: "Happe, Rachel". */
  sortName: words,
  kind: z.enum(['person', 'organisation', 'unnamed']),
  /** Whether the source is one of the five that the core verdict counts. */
  core: z.boolean(),
  /** Who this is, as far as the texts say: "Principal and co-founder, The Community Roundtable". */
  role: words,
  /** The position in one sentence of ours, for lists. */
  summary: words.max(240, { error: 'at most 240 characters, to fit a list' }),
  texts: z.array(text).min(1),
});
export type SourceData = z.infer<typeof source>;
