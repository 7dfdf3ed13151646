import { z } from 'astro/zod';

import { calendarDay } from '../../../schema/date.ts';
import { id, nonEmpty } from '../../../schema/id.ts';
import { address, ids } from './values.ts';

/** A row of `disputes`: a disagreement with its sides. */
export const disputeRow = z.strictObject({
  id: id.describe('Permanent id.'),
  title: nonEmpty.describe('The question in dispute.'),
  summary: nonEmpty.describe('What they disagree on, in one sentence.'),
  duties: ids.describe('Duties that it is about.'),
  aspects: ids.describe('Aspects that it is about; lists.aspects in index.json has the names.'),
  sides: z
    .array(
      z.strictObject({
        label: nonEmpty.describe('What this side says.'),
        claims: ids.describe('The statements that carry it.'),
      }),
    )
    .describe('Two or more sides.'),
  changed: calendarDay.describe('Day on which its page last changed, by our log of changes.'),
  url: address.describe('Its page here, with our note.'),
});
export type DisputeRow = z.infer<typeof disputeRow>;
