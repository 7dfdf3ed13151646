import { z } from 'astro/zod';

import { contactAddress } from './address.ts';
import { calendarDay } from './date.ts';
import { id, name, words } from './id.ts';

/** `content/site.yaml`: who publishes the site, how to reach them and what they promise. */
export const site = z.strictObject({
  name,
  tagline: words,
  publisher: name,
  /**
   * How to report a wrong attribution: in words, and an address to link them to once there is one. `mailto:` and forms
   * for new issues (`…/issues/new`) are filled in with the item, the edition and the page.
   */
  contact: z.strictObject({ label: words, href: contactAddress.optional() }),
  /** What happens to a report, one sentence each. */
  corrections: z.array(words).min(1),
  data: z.strictObject({
    /** Version of the data set, raised with every change of the content. */
    version: z.string().regex(/^\d+\.\d+\.\d+$/, { error: 'three numbers, "1.0.0"' }),
    /** Day of the last change of the content. Builds print this, never today's date. */
    date: calendarDay,
  }),
});
export type SiteData = z.infer<typeof site>;

const touched = z.strictObject({
  claims: z.array(id).default([]),
  duties: z.array(id).default([]),
  sources: z.array(id).default([]),
  disputes: z.array(id).default([]),
});
export type Touched = z.infer<typeof touched>;

/** Something that we had published and that was wrong. */
const correction = z.strictObject({
  /** Permanent, for example `happe-growing-followers`. */
  id,
  /** Statements that were wrong, withdrawn ones included. */
  claims: z.array(id).min(1),
  /** Duties on which they counted, or count now. */
  duties: z.array(id).default([]),
  /** What was wrong, one sentence. */
  wrong: words,
  /** Day of the first edition that had it wrong. */
  since: calendarDay,
  /** What the correction changed, one sentence. */
  changed: words,
});

/** `content/changes.yaml`: what changed in the content, newest first. */
export const changesFile = z.strictObject({
  changes: z.array(
    z.strictObject({
      date: calendarDay,
      /** For readers: what changed and why. */
      summary: words,
      /**
       * The only statements, duties, sources and disputes of which the text changed, for an entry that leaves all others
       * as they were. Left out where many changed: then every page may have.
       */
      touched: touched.optional(),
      /** What we corrected on that day; each is also listed on its own and on the page of the statement. */
      corrections: z.array(correction).min(1).optional(),
    }),
  ),
});
export type Correction = z.infer<typeof correction>;
export type Change = z.infer<typeof changesFile>['changes'][number];
