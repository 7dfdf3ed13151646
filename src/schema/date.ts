import { z } from 'astro/zod';

const EXPECTED =
  'a quoted day "2010-03-17", month "2010-03" or year "2010"; {before: …}, {after: …}, {between: […, …]}; or "unknown"';

/** Whether the parts of `2010-03-17` name a day, month or year that exists. */
function exists(value: string): boolean {
  const [year, month, day] = value.split('-').map(Number);
  if (year === undefined || year < 1900) return false;
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  if (day === undefined) return true;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A day, a month or a year, as quoted text: YAML turns unquoted `2026-02-30` into 2 March without a word. */
export const calendarDate = z
  .string({ error: EXPECTED })
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: EXPECTED, abort: true })
  .refine(exists, { error: 'a date that exists in the calendar' });

const WHOLE_DAY = 'a quoted whole day, "2026-11-21"';

/** A day, as quoted text. */
export const calendarDay = z
  .string({ error: WHOLE_DAY })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: WHOLE_DAY, abort: true })
  .refine(exists, { error: 'a date that exists in the calendar' });

/** When a text was published: known to the day, month or year, only bounded, or unknown. */
export const textDate = z.union(
  [
    z.literal('unknown'),
    calendarDate,
    z.strictObject({ before: calendarDate }),
    z.strictObject({ after: calendarDate }),
    z
      .strictObject({ between: z.tuple([calendarDate, calendarDate]) })
      .refine(({ between: [from, to] }) => from <= to, { error: 'the earlier date first' }),
  ],
  { error: EXPECTED },
);
export type TextDate = z.infer<typeof textDate>;
