import { type Claim, type Text, isReported, sourceOfId, textOfId } from './data.ts';

/** The words of the pages for what is no answer: numbers, dates, texts. Answers have theirs in answers.ts. */

export const DEPTH_WORDS: Readonly<Record<NonNullable<Text['read']>, string>> = {
  whole: 'read whole',
  part: 'read in part',
  quoted: 'known only as quoted',
  title: 'only the title is known',
};

export const QUOTE_STATE_WORDS: Readonly<Record<NonNullable<Claim['quoteState']>, string>> = {
  checked: 'checked by program against the text it was read in',
  'not-checkable': 'not yet checkable by program: no fingerprint covers it',
};

export const WORDS = {
  core: 'core',
  coreSource: 'One of the five core sources.',
  undated: 'undated',
  noAuthor: 'Author not shown',
  caveat: 'Caution:',
  otherNames: 'Also:',
  reporterWords: '— wording of the text that reports it',
  trait: 'This is a trait of the person, not a piece of work.',
  emptyCell: 'Nothing in what was read.',
} as const;

/** "1 source", "7 sources", "42 duties". */
export function countWithNoun(count: number, noun: string): string {
  if (count === 1) return `${count} ${noun}`;
  return `${count} ${noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}

const listFormat = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "a, b and c". */
export function formatList(items: readonly string[]): string {
  return listFormat.format(items);
}

/** A calendar date: "17 March 2010", "March 2010", "2010". */
export function formatDate(date: string): string {
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    timeZone: 'UTC',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(new Date(date));
}

type Dated = Pick<Text, 'date' | 'dateAfter' | 'dateBefore'>;

/** When a text appeared, as pages say it. */
export function textDate({ date, dateAfter, dateBefore }: Dated): string {
  if (date !== null) return formatDate(date);
  if (dateAfter !== null && dateBefore !== null) {
    return `between ${formatDate(dateAfter)} and ${formatDate(dateBefore)}`;
  }
  if (dateBefore !== null) return `before ${formatDate(dateBefore)}`;
  return dateAfter === null ? WORDS.undated : `after ${formatDate(dateAfter)}`;
}

/** The year of a citation mark. */
export function textYear({ date, dateAfter, dateBefore }: Dated): string {
  const [year, after, before] = [date, dateAfter, dateBefore].map((day) => day?.slice(0, 4));
  if (year !== undefined) return year;
  if (after !== undefined && before !== undefined) return after === before ? after : `${after}–${before}`;
  if (before !== undefined) return `by ${before}`;
  return after === undefined ? WORDS.undated : `${after} or later`;
}

/** The day, month or year by which a text is put in order; undefined if nothing is known. */
export function orderDate({ date, dateAfter, dateBefore }: Dated): string | undefined {
  return date ?? dateBefore ?? dateAfter ?? undefined;
}

/** The year that a text stands on in the timeline; undefined if nothing is known. */
export function timelineYear(text: Dated): number | undefined {
  const date = orderDate(text);
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

/** A citation mark: "Happe 2010". */
export function citationMark({ source, text }: Claim): string {
  return `${sourceOfId(source).short} ${textYear(textOfId(text))}`;
}

export function depthWords({ read }: Text): string {
  return read === null ? '' : DEPTH_WORDS[read];
}

/** The authors of a text. */
export function authorWords({ authors }: Text): string {
  return authors.length === 0 ? WORDS.noAuthor : authors.join('; ');
}

/** The line under a claim: its text, date, how much was read, and through what it is known. */
export function evidenceWords(claim: Claim): string {
  const text = textOfId(claim.text);
  const reported = isReported(claim) ? `, here as reported in “${textOfId(claim.readIn).title}”` : '';
  return `${text.title}, ${textDate(text)}; ${depthWords(text)}${reported}.`;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** A–Z, as readers expect it. */
export function alphabetical(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Every number written in figures, in order. */
export function numbersIn(text: string): readonly number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

/** White space run together, as a browser shows it. */
export function oneSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
