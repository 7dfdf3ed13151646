import { z } from 'astro/zod';

import { calendarDate } from '../../../schema/date.ts';
import { id, nonEmpty } from '../../../schema/id.ts';
import { readingDepth } from '../../../schema/text.ts';
import { address, entry } from './values.ts';

/** A row of `texts`: one document. */
export const textRow = z.strictObject({
  id: id.describe('Permanent id.'),
  source: id
    .nullable()
    .describe('The source whose text it is; none for texts read only because they quote or report one.'),
  title: nonEmpty.describe('Its title.'),
  publication: nonEmpty.describe('Where it appeared.'),
  authors: z.array(entry).describe('"Family, Given" for people. Empty where the text names nobody.'),
  date: calendarDate.nullable().describe('Day, month or year of publication; none where it is not known as such.'),
  dateAfter: calendarDate.nullable().describe('Published after this date; only where no date is known.'),
  dateBefore: calendarDate.nullable().describe('Published before this date; only where no date is known.'),
  dateInWords: nonEmpty.describe('The date as the pages say it; "no date" where nothing is known.'),
  url: address.nullable().describe('Its own address on the web, where one was found.'),
  language: z.string().nullable().describe('Its language, as a BCP 47 tag; none for texts without a source.'),
  country: z
    .string()
    .nullable()
    .describe('Country that it speaks of or appeared in, as ISO 3166-1 has it, where it says.'),
  read: readingDepth
    .nullable()
    .describe(
      'How much of it was read: "quoted" only as another text quotes it, "title" only its title. None for texts without a source.',
    ),
  readOn: z.string().nullable().describe('Day or month on which we read it; none where we did not note it.'),
  readNote: nonEmpty.describe('Which part was read, where, and what we did not get as far as.'),
  origin: z
    .enum(['seeds', 'beyond'])
    .nullable()
    .describe(
      'Of the two posts that the project grew from (or a comment there), or found beyond them; none for texts without a source.',
    ),
  page: address.describe('Where this site lists it.'),
});
export type TextRow = z.infer<typeof textRow>;
