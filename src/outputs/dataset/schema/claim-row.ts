import { z } from 'astro/zod';

import { calendarDay } from '../../../schema/date.ts';
import { stance } from '../../../schema/claim.ts';
import { id, nonEmpty } from '../../../schema/id.ts';
import { claimRole } from '../../../schema/role.ts';
import { address, ids } from './values.ts';

/** A row of `claims`: one text says one thing about one role, or about both. */
export const claimRow = z.strictObject({
  id: id.describe('Permanent id; it begins with the id of the source.'),
  source: id.describe('The source whose statement it is.'),
  text: id.describe('The text that says it.'),
  readIn: id.describe('The text in which it was read: the same, or the one that quotes or reports it.'),
  role: claimRole.describe('The role it speaks of.'),
  duties: z
    .array(
      z.strictObject({
        duty: id.describe('A duty that it names.'),
        stance: stance.describe(
          '"assigns": the text names the role and says that it does the work, is responsible for it, should do it or ' +
            'succeeds by it. "denies": it says that it is not the role\'s job. "mentions": it does not say whose job it ' +
            'is, limits it, or we only infer the role.',
        ),
        interpreted: nonEmpty
          .nullable()
          .describe('Why we take the words to mean this duty, where that is our interpretation.'),
      }),
    )
    .describe('The duties it names, each with its stance.'),
  aspects: ids.describe('What it compares that is no duty; lists.aspects in index.json has the names.'),
  position: id
    .nullable()
    .describe('Where it stands on "one job or two?"; lists.positions in index.json has the names.'),
  says: nonEmpty.describe('What it says, in our words.'),
  quote: nonEmpty.nullable().describe('Words of the text, 3 to 12 of them, exact to the letter.'),
  quoteLanguage: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullable()
    .describe('Language of the quote, as a BCP 47 tag.'),
  quoteGloss: nonEmpty.nullable().describe('Our English for a quote in another language.'),
  quoteWordsOf: z
    .enum(['source', 'reporter'])
    .nullable()
    .describe("Whose words the quote has: the source's own, or those of the text that reports it."),
  quoteState: z
    .enum(['checked', 'not-checkable'])
    .nullable()
    .describe('Whether a program found the quote in the text it was read in.'),
  where: nonEmpty.describe('Where in the text it is.'),
  caveat: nonEmpty.nullable().describe('What could change how the statement is counted.'),
  note: nonEmpty.nullable().describe('What else a reader should know.'),
  changed: calendarDay.describe('Day on which its page last changed, by our log of changes.'),
  url: address.describe('Its page here: the address to cite.'),
});
export type ClaimRow = z.infer<typeof claimRow>;
