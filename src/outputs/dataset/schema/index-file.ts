import { z } from 'astro/zod';

import { calendarDay } from '../../../schema/date.ts';
import { isEditionId } from '../../../schema/edition.ts';
import { id, nonEmpty } from '../../../schema/id.ts';
import { address } from './values.ts';

const rows = z.int().min(0);
const named = { id: id.describe('Its id.'), name: nonEmpty.describe('Its name.') };

/** `index.json`: what the other files are, and what their ids are called. */
export const indexFile = z.strictObject({
  version: nonEmpty.describe('Version of the data.'),
  date: calendarDay.describe('Day of the last change of the data.'),
  forPublishing: z
    .boolean()
    .describe('False where the site was built without its public address: then no address in the data can be cited.'),
  url: address.describe('The site.'),
  licence: z.strictObject({
    name: nonEmpty.describe("What our texts and data may be used under; quotes remain their authors'."),
    url: address.describe('The licence.'),
  }),
  counts: z.strictObject({
    duties: rows.describe('Rows of duties.'),
    claims: rows.describe('Rows of claims.'),
    sources: rows.describe('Rows of sources.'),
    texts: rows.describe('Rows of texts, those without a source included.'),
    disputes: rows.describe('Rows of disputes.'),
    postings: rows.describe('Rows of postings, those of unpaid roles included.'),
    corrections: rows.describe('Rows of corrections.'),
  }),
  lists: z.strictObject({
    roles: z.array(z.strictObject(named)).describe('The two roles.'),
    groups: z.array(z.strictObject(named)).describe('The groups of duties.'),
    aspects: z
      .array(
        z.strictObject({
          ...named,
          question: nonEmpty.describe('What it asks.'),
          synthesis: z
            .array(
              z.strictObject({
                says: nonEmpty.describe('A sentence of ours.'),
                claims: z.array(nonEmpty).describe('The statements that it rests on.'),
              }),
            )
            .describe('What our sources say of it together.'),
        }),
      )
      .describe('What is compared that is no duty.'),
    positions: z
      .array(z.strictObject({ ...named, definition: nonEmpty.describe('What it holds.') }))
      .describe('The answers to "one job or two?".'),
  }),
  editions: z
    .array(
      z.strictObject({
        id: nonEmpty.refine(isEditionId).describe('Year and month in which it was frozen.'),
        version: nonEmpty.describe('Version of the data that it keeps.'),
        date: calendarDay.describe('Day of that data.'),
        url: address.describe('Its page.'),
        file: address.describe('The frozen file.'),
      }),
    )
    .describe('What was frozen to be cited, the latest first.'),
  files: z
    .array(
      z.strictObject({
        name: nonEmpty.describe('File name.'),
        url: address.describe('Its address.'),
        mediaType: nonEmpty.describe('Its media type.'),
        bytes: z.int().min(1).describe('Its size.'),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe('SHA-256 of its bytes, in hexadecimal digits.'),
      }),
    )
    .describe('Every other file of the data set.'),
});
export type IndexFile = z.infer<typeof indexFile>;
