import type { Content } from '../model/content.ts';
import type { TextDate } from '../schema/date.ts';
import type { Finding, Rule } from './rule.ts';

interface Dated {
  readonly file: string;
  readonly id: string;
  readonly date: TextDate;
  readonly readOn?: string;
}

function textsOf(content: Content): Dated[] {
  return [...content.sources, ...content.quotingTexts].flatMap(({ file, data }) =>
    data.texts.map((text: Omit<Dated, 'file'>) => ({ ...text, file })),
  );
}

/** The dates that a date names. */
function datesIn(date: TextDate): readonly string[] {
  if (date === 'unknown') return [];
  if (typeof date === 'string') return [date];
  if ('before' in date) return [date.before];
  return 'after' in date ? [date.after] : date.between;
}

/** Whether a text of this date may be of this year. A bound may be the last day of it, or the first. */
function mayBeOf(year: string, date: TextDate): boolean {
  // A date that was found to be wrong may leave none.
  if (date === 'unknown') return true;
  if (typeof date === 'string') return date.startsWith(year);
  if ('before' in date) return year <= date.before.slice(0, 4);
  if ('after' in date) return year >= date.after.slice(0, 4);
  const [from, to] = date.between.map((bound) => bound.slice(0, 4)) as [string, string];
  return from <= year && year <= to;
}

/** Nothing was written, or read by us, after the day on which the content last changed. */
export const futureDates: Rule = {
  id: 'date-in-future',
  description:
    'No text, and no day on which we read one, is later than the date of the data; no posting is of a later year.',
  check({ content }) {
    const [site] = content.site;
    if (!site) return [];
    const today = site.data.data.date;
    const later = (file: string, field: string, date: string): Finding[] =>
      // "2026-11" is the month of "2026-11-28", not before it and not after it.
      date <= today.slice(0, date.length)
        ? []
        : [
            {
              file,
              field,
              received: `"${date}", which is later than the date of the data, "${today}"`,
              expected: 'a day that has come',
              hint: `Correct the date, or raise "data.date" in ${site.file}.`,
            },
          ];
    return [
      ...textsOf(content).flatMap(({ file, id, date, readOn = 'not noted' }) => [
        ...datesIn(date).flatMap((one) => later(file, `text ${id}: date`, one)),
        ...(readOn === 'not noted' ? [] : later(file, `text ${id}: readOn`, readOn)),
      ]),
      ...content.postings.flatMap(({ file, data }) =>
        data.postings.flatMap(({ id, year }) =>
          year === undefined ? [] : later(file, `posting ${id}: year`, String(year)),
        ),
      ),
    ];
  },
};

/**
 * A text's id names its year, and people read it as the date. An id that says "undated" stays when the date is found:
 * ids are permanent.
 */
export const yearsInIds: Rule = {
  id: 'year-in-id',
  description: 'The year in the id of a text is one that its date allows.',
  check: ({ content }) =>
    textsOf(content).flatMap(({ file, id, date }): Finding[] => {
      const year = /-((?:19|20)\d\d)-/.exec(id)?.[1];
      if (year === undefined || mayBeOf(year, date)) return [];
      return [
        {
          file,
          field: `text ${id}: date`,
          received: `"${datesIn(date).join('" to "')}" in a text of ${year} by its id`,
          expected: `a date in ${year}`,
          hint: 'Correct the date, or the id if it was never published.',
        },
      ];
    }),
};
