import { z } from 'astro/zod';

import { id, listedName, words } from './id.ts';

/** More names than this are a list of search terms. */
const OTHER_NAMES_MAX = 10;

const nameOfDuty = z.union(
  [
    listedName.transform((name): { name: string; sharedWith: string[] } => ({ name, sharedWith: [] })),
    z.strictObject({
      name: listedName,
      /** The other duties that rightly go by this name too; each of them says so as well. */
      sharedWith: z.array(id).min(1),
    }),
  ],
  { error: 'a name, or { name: …, sharedWith: [<duty id>] }' },
);
/** Another name of a duty, or what people type who look for it. */
export type DutyName = z.infer<typeof nameOfDuty>;

/** `content/duties/<id>.yaml`: a piece of work. */
export const duty = z.strictObject({
  /** Plain and short: "Welcome new members". */
  name: words.max(48, { error: 'at most 48 characters, to fit the board and the matrix' }),
  /** One line: what the work is. */
  definition: words,
  /** The duty as a line of a job posting, in the imperative: "Welcome new members and help them settle in." */
  postingLine: words,
  kind: z.enum(['work', 'trait']).default('work'),
  group: id,
  /** True synonyms, shown to readers. */
  otherNames: z
    .array(nameOfDuty)
    .min(1)
    .max(OTHER_NAMES_MAX, { error: `at most ${OTHER_NAMES_MAX} other names; the rest are search terms` }),
  /** What people type who look for it: found by the search, shown nowhere. */
  searchTerms: z.array(nameOfDuty).default([]),
  /** Duties that readers of this one look for next. */
  related: z.array(id).default([]),
  /** Ours, not a source's: what would reconcile sources that disagree. */
  note: words.optional(),
});
export type DutyData = z.infer<typeof duty>;
