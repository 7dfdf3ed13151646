import { z } from 'astro/zod';

import { id, nonEmpty } from '../../../schema/id.ts';
import { postingClass, postingSeen } from '../../../schema/posting.ts';
import { address, ids } from './values.ts';

/** A row of `postings`: one opening of one employer. */
export const postingRow = z.strictObject({
  id: id.describe('Permanent id, for example "cm-001".'),
  class: postingClass.describe('What it is titled: one of the two roles, or "hybrid" for both at once.'),
  title: nonEmpty.describe('Its title.'),
  titleExact: z
    .boolean()
    .describe(
      "Whether the title is the posting's own, to the letter; otherwise it is shortened or made from its text.",
    ),
  sector: nonEmpty.describe('What kind of employer it is.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .describe('Country of the employer or the work, as ISO 3166-1 has it, where it says.'),
  year: z.int().nullable().describe('Year in which it was published, where it says.'),
  seen: postingSeen.describe('How much of it we could see: "whole", or "part", its first part.'),
  paid: z
    .boolean()
    .nullable()
    .describe(
      'False for unpaid roles, which stay out of every count and share; none where nothing says that it is unpaid.',
    ),
  address: address.describe('Where we read it. Many such pages vanish.'),
  duties: ids.describe('The duties that its responsibilities ask for, coded by us. What is left out is not a no.'),
});
export type PostingRow = z.infer<typeof postingRow>;
