import { z } from 'astro/zod';

import { id, words } from './id.ts';

const alias = z.union(
  [
    words.transform((name): { name: string; sharedWith: string[] } => ({ name, sharedWith: [] })),
    z.strictObject({
      name: words,
      /** The other duties that rightly go by this name too; each of them says so as well. */
      sharedWith: z.array(id).min(1),
    }),
  ],
  { error: 'a name, or { name: …, sharedWith: [<duty id>] }' },
);
/** Another name that people use for a duty. */
export type Alias = z.infer<typeof alias>;

/** `content/duties/<id>.yaml`: a piece of work. */
export const duty = z.strictObject({
  /** Plain and short: "Welcome new members". */
  name: words.max(48, { error: 'at most 48 characters, to fit the board and the matrix' }),
  /** One line: what the work is. */
  definition: words,
  kind: z.enum(['work', 'trait']).default('work'),
  group: id,
  aliases: z.array(alias).min(1),
  /** Duties that readers of this one look for next. */
  related: z.array(id).default([]),
  /** Ours, not a source's: what would reconcile sources that split. */
  note: words.optional(),
  /** Verdicts that would turn if one claim were read the other way. */
  hangsOn: z
    .array(z.strictObject({ claim: id, /** What the other reading is and what it would change. */ note: words }))
    .default([]),
});
export type DutyData = z.infer<typeof duty>;
