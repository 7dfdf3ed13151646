import type { TextDate } from '../schema/date.ts';

/** Numbers, lists, dates and lengths as English has them, by the rules that come with every runtime (`Intl`). */

const PLURALS = new Intl.PluralRules('en-GB');
/** British English has no comma before "and". */
const LISTS = new Intl.ListFormat('en-GB');
const PERCENT = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });
// The calendar dates of content have no time, and `Date` reads them as UTC.
const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const DAYS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A count with its noun: "1 source", "7 sources". */
export function pluralise(count: number, one: string, many = `${one}s`): string {
  return `${count} ${PLURALS.select(count) === 'one' ? one : many}`;
}

const SMALL_NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number in running text: words to ten, figures above. */
export function numberInWords(number: number): string {
  return SMALL_NUMBERS[number] ?? String(number);
}

/** A share as a whole percentage: "54%". */
export function formatPercent(share: number): string {
  return PERCENT.format(share);
}

/** "a, b and c". */
export function formatList(items: readonly string[]): string {
  return LISTS.format(items);
}

/** Texts as one, those left out that say nothing: each but the last ends like a sentence, if it does not already. */
export function joinSentences(texts: readonly (string | undefined)[]): string {
  return texts
    .filter((text) => text !== undefined)
    .filter((text) => text !== '')
    .map((text, index, all) => (index === all.length - 1 || /[.,:;!?…]["”’)]?$/.test(text) ? text : `${text}.`))
    .join(' ');
}

/** The same words to begin a sentence with. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Punctuation before the cut, and the half of a sign that the cut may have left. */
const LOOSE_END = /[\s,;:.\uD800-\uDBFF]+$/;

/** At most so many characters, cut at a word where there is one, without the punctuation before the cut. */
export function truncate(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return `${text.slice(0, space > 0 ? space : length).replace(LOOSE_END, '')}…`;
}

/** A calendar date, as exact as it is known: "17 March 2010", "March 2010", "2010". */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  return (day === undefined ? MONTHS : DAYS).format(new Date(date));
}

/** The date of a text: "before 15 October 2013", "no date". */
export function formatTextDate(date: TextDate): string {
  if (date === 'unknown') return 'no date';
  if (typeof date === 'string') return formatDate(date);
  if ('before' in date) return `before ${formatDate(date.before)}`;
  if ('after' in date) return `after ${formatDate(date.after)}`;
  return `between ${formatDate(date.between[0])} and ${formatDate(date.between[1])}`;
}
