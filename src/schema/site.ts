import { z } from 'astro/zod';

import { contactAddress } from './address.ts';
import { calendarDay } from './date.ts';
import { name, words } from './id.ts';

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

/** `content/changes.yaml`: what changed in the content, newest first. */
export const changesFile = z.strictObject({
  changes: z.array(z.strictObject({ date: calendarDay, /** For readers: what changed and why. */ summary: words })),
});
export type Change = z.infer<typeof changesFile>['changes'][number];
