import { z } from 'astro/zod';

import { webAddress } from './address.ts';
import { country, language } from './codes.ts';
import { calendarDate, textDate } from './date.ts';
import { id, listedName, name, words } from './id.ts';

/**
 * How much of a text was read: all of it, a part, only what another text quotes, or only its title.
 * Nobody can be credited with a duty on the strength of a title.
 */
export const READING_DEPTHS = ['whole', 'part', 'quoted', 'title'] as const;
export const readingDepth = z.enum(READING_DEPTHS);
export type ReadingDepth = z.infer<typeof readingDepth>;

const authors = z.union([z.literal('not shown'), z.array(listedName).min(1)], {
  error: 'a list of names, "Family, Given" for people, or "not shown"',
});

/** One document of a source. */
export const text = z.strictObject({
  /** `<source id>-<year or undated>-<a few words>`, for example `happe-2010-differentiating`. */
  id,
  title: name,
  /** Where it appeared, for example "The Community Roundtable blog". */
  publication: name,
  /** "Family, Given" for people, plain for organisations; "not shown" where the text names nobody. */
  authors,
  date: textDate,
  /** Where it is or was on the web; left out when no address was found. */
  url: webAddress.optional(),
  /** Language of the text, as a BCP 47 tag. */
  language: language.default('en'),
  /** Country that the text speaks of or appeared in, as ISO 3166-1 has it; absent where it does not say. */
  country: country.optional(),
  read: readingDepth,
  /** Day or month on which it was read; "not noted" for texts of the first edition alone. */
  readOn: z.union([z.literal('not noted'), calendarDate], { error: 'a quoted day "2026-11-28" or month "2026-11"' }),
  /** In words: which part was read, where, and what was not reached. */
  readNote: words,
  /** Whether the text is one of the two posts that the project grew from (or a comment there), or was found beyond them. */
  origin: z.enum(['seeds', 'beyond']),
});
export type Text = z.infer<typeof text>;

/**
 * `content/quoting-texts.yaml`: texts of nobody in the register that were read only because they quote,
 * copy or report a text of someone who is.
 */
export const quotingTextsFile = z.strictObject({
  texts: z.array(text.omit({ origin: true, read: true, readOn: true, language: true, country: true })),
});
export type QuotingText = z.infer<typeof quotingTextsFile>['texts'][number];
