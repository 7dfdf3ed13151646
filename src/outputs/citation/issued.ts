import type { TextDate } from '../../schema/date.ts';
import { formatTextDate } from '../../wording/formatting.ts';
import type { CslDate, DateParts } from './csl.ts';

function datePartsOf(date: string): DateParts {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return [year];
  return day === undefined ? [year, month] : [year, month, day];
}

/** A calendar date, "2010-03-17", "2010-03" or "2010", for a citation. */
export function issuedOn(date: string): CslDate {
  return { 'date-parts': [datePartsOf(date)] };
}

/**
 * The date of a text for a citation. A bound stays words, since CSL has no field for "before": what looks like a date
 * there would claim more than is known. Undefined where nothing is known.
 */
export function issuedAs(date: TextDate): CslDate | undefined {
  if (date === 'unknown') return undefined;
  return typeof date === 'string' ? issuedOn(date) : { literal: formatTextDate(date) };
}
