import { z } from 'astro/zod';

import { calendarDay } from '../../../schema/date.ts';
import { id, nonEmpty } from '../../../schema/id.ts';
import { address, ids } from './values.ts';

/** A row of `corrections`: something that we had published and that was wrong. */
export const correctionRow = z.strictObject({
  id: id.describe('Permanent id.'),
  date: calendarDay.describe('Day of the edition that corrected it.'),
  since: calendarDay.describe('Day of the first edition that had it wrong.'),
  wrong: nonEmpty.describe('What was wrong.'),
  changed: nonEmpty.describe('What the correction changed.'),
  claims: ids.describe('Statements that were wrong, withdrawn ones included.'),
  duties: ids.describe('Duties on which they counted, or count now.'),
  url: address.describe('Where the site lists it.'),
});
export type CorrectionRow = z.infer<typeof correctionRow>;
