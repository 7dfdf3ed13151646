import { type Claim, type Text, isReported, sourceOfId, textOfId } from './data.ts';

/** The words of the pages for what is no answer: numbers, dates, texts. Answers have theirs in answers.ts. */

export const DEPTH_WORDS: Readonly<Record<NonNullable<Text['read']>, string>> = {
  whole: 'read in full',
  part: 'read in part',
  quoted: 'known only from quotations',
  title: 'only the title known',
};

export const QUOTE_STATE_WORDS: Readonly<Record<NonNullable<Claim['quoteState']>, string>> = {
  checked: 'checked by program against the text we read',
  'not-checkable': 'not yet checkable by program: we hold no fingerprint of this part of the text',
};

export const WORDS = {
  /** After the name of a main source. */
  core: 'a main source',
  coreSource: 'One of our main sources.',
  undated: 'no date',
  noAuthor: 'Author not shown',
  caveat: 'Caveat:',
  note: 'Note:',
  otherNames: 'Also called',
  reporterWords: '(in the words of the text that reports it)',
  trait: 'This is a quality of the person, not a piece of work.',
  emptyCell: 'We found nothing on this.',
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

/** The day, month or year by which a text is put in order; undefined if nothing is known. */
export function orderDate({ date, dateAfter, dateBefore }: Dated): string | undefined {
  return date ?? dateBefore ?? dateAfter ?? undefined;
}

/** The year that a text stands on in the timeline; undefined if nothing is known. */
export function timelineYear(text: Dated): number | undefined {
  const date = orderDate(text);
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

/** Lengths to which the title of a text is cut: in a citation mark, and on a card. */
export const TITLE_LENGTHS = { mark: 28, card: 36 } as const;

/** A title of at most so many characters: as many whole words as fit, then the sign that some are left out. */
export function shortTitle(title: string, length: number): string {
  if (title.length <= length) return title;
  const fitting = title.split(' ').reduce(
    (kept, word) => {
      const longer = kept.words === '' ? word : `${kept.words} ${word}`;
      return kept.isFull || longer.length > length ? { ...kept, isFull: true } : { words: longer, isFull: false };
    },
    { words: '', isFull: false },
  );
  return `${(fitting.words || title.slice(0, length)).replace(/[\s,;:.]+$/, '')}…`;
}

/** A citation mark: "Happe, Differentiating Between…". */
export function citationMark({ source, text }: Claim, length: number = TITLE_LENGTHS.mark): string {
  return `${sourceOfId(source).short}, ${shortTitle(textOfId(text).title, length)}`;
}

export function depthWords({ read }: Text): string {
  return read === null ? '' : DEPTH_WORDS[read];
}

/** How much of a text was read, and when, if it was. */
export function readingWords(text: Text): string {
  const day = text.readOn === null ? 'day not noted' : formatDate(text.readOn);
  return `${depthWords(text)}${text.read === 'whole' || text.read === 'part' ? `, ${day}` : ''}`;
}

/** Where a statement was read, with the quotation in the address where a browser can find it there. */
export function readingLink({ quote, quoteState, readIn }: Claim): string | null {
  const { url, read } = textOfId(readIn);
  if (url === null || quote === null || quoteState !== 'checked' || read === 'quoted' || read === 'title') return url;
  if (/\.pdf$/i.test(new URL(url).pathname)) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${encodeURIComponent(quote).replaceAll('-', '%2D')}`;
}

/** The authors of a text. */
export function authorWords({ authors }: Text): string {
  return authors.length === 0 ? WORDS.noAuthor : authors.join('; ');
}

/** Through which text a claim is known, if it is not the one that says it, and whether that one is linked. */
export function reportedWords(claim: Claim): string {
  if (!isReported(claim)) return '';
  return `, here through “${textOfId(claim.readIn).title}”${textOfId(claim.text).url === null ? '' : ' (original)'}`;
}

/** Addresses of other sites beside a claim: where it was read, and the original of one known through another text. */
export function reportedLinks(claim: Claim): readonly string[] {
  return isReported(claim) ? [readingLink(claim), textOfId(claim.text).url].filter((link) => link !== null) : [];
}

/** The line under a claim: its text, date, how much was read, and through what it is known. */
export function evidenceWords(claim: Claim): string {
  const text = textOfId(claim.text);
  return `${text.title}, ${textDate(text)}; ${depthWords(text)}${reportedWords(claim)}.`;
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
