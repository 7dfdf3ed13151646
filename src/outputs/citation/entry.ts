import type { CiteEntry } from './cite-page.ts';
import type { CslItem } from './csl.ts';
import { capitalise } from '../../wording/formatting.ts';
import { type Style, formatEntry } from './library.ts';

/** Citations for people to read: an item in one of the styles. */

/** Keeps the letters of a name as they are; APA's style would turn "blaisegv.com" into "Blaisegv.Com". */
function asWritten(name: string): string {
  return `<span class="nocase">${name}</span>`;
}

/**
 * The item as APA's style needs it. It prints no version of a web page, which therefore joins the description in
 * brackets; and it writes "Retrieved" before the address of an undated page even where no day of access follows.
 */
function forApa(item: CslItem): object {
  const { genre, version, issued = { literal: 'n.d.' } } = item;
  const description = [genre, version === undefined ? undefined : `data version ${version}`].filter(Boolean).join(', ');
  return { ...item, issued, ...(description === '' ? {} : { genre: description }) };
}

/** "Before 18 February 2010" where the date begins a sentence, as in Chicago, and in MLA after a title alone. */
function dated({ issued, ...item }: CslItem, style: Style): CslItem {
  if (issued === undefined) return item;
  const begins = style === 'Chicago' || (style === 'MLA' && item['container-title'] === undefined);
  return { ...item, issued: begins && 'literal' in issued ? { literal: capitalise(issued.literal) } : issued };
}

/** What each style has between words and the text that they are known from. */
const AS_CITED: Readonly<Record<Style, string>> = { APA: 'As cited in', MLA: 'As cited in', Chicago: 'Quoted in' };

/** A text that was read only in another: its own address is left out, since that is not where it was read. */
export function unseen({ URL: _, ...item }: CslItem): CslItem {
  return item;
}

/**
 * The entries of a text that was read only in another, given those of both: nobody cites a text that they have not seen
 * as if they had (APA 7, 8.6; MLA 9, 6.77).
 */
export function asCitedIn(said: readonly CiteEntry[], read: readonly CiteEntry[]): readonly CiteEntry[] {
  return said.map(({ style, html }, index) => ({
    style,
    html: `${html} ${AS_CITED[style]} ${read[index]?.html ?? ''}`,
  }));
}

/**
 * The entry of an item in a list of references, without a day of access, which is the reader's to add. HTML with
 * nothing but `<i>` in it, or plain text.
 */
export function entryOf(item: CslItem, style: Style, format: 'html' | 'text'): string {
  const { note: _, ...shown } = dated(item, style);
  const container = item['container-title'];
  const named = { ...shown, ...(container === undefined ? {} : { 'container-title': asWritten(container) }) };
  return formatEntry(style === 'APA' ? forApa(named) : named, style, format);
}
