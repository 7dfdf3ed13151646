import { formatDate } from '../../wording/formatting.ts';
import type { CslDate, CslItem, CslName } from './csl.ts';

/**
 * Citations as BibTeX, in UTF-8: for BibTeX itself, which knows no pages on the web and no days, and for biblatex, which
 * knows both. Titles get a second pair of braces, since styles would put small letters in them; many are sentences.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What has a name of its own instead of a backslash before it. */
const TEX_COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // In TeX's first encoding these stand for other signs; readers know them as mathematics.
  '<': '$<$',
  '>': '$>$',
  '|': '$|$',
};

/** Names for braces that have no partner: BibTeX counts braces with a backslash too, and an entry would end elsewhere. */
const LONE_BRACES: Readonly<Record<string, string>> = { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };

function hasLoneBraces(text: string): boolean {
  let open = 0;
  for (const sign of text.replace(/[^{}]/g, '')) {
    open += sign === '{' ? 1 : -1;
    if (open < 0) return true;
  }
  return open !== 0;
}

/** Text with every character that TeX would take for a command written as the command for it. */
function texSafe(text: string): string {
  const commands = hasLoneBraces(text) ? { ...TEX_COMMANDS, ...LONE_BRACES } : TEX_COMMANDS;
  return text.replace(/[\\{}&%$#_~^<>|]/g, (character) => commands[character] ?? `\\${character}`);
}

/** A part of a name in braces where it holds what would end it, or begin another name. */
function namePart(part: string): string {
  return /,|\band\b/i.test(part) ? `{${texSafe(part)}}` : texSafe(part);
}

function nameOf(name: CslName): string {
  return 'literal' in name ? `{${texSafe(name.literal)}}` : `${namePart(name.family)}, ${namePart(name.given)}`;
}

/** The name of a field, and its value as TeX; undefined where there is none. */
type Field = readonly [name: string, value: string | undefined];

const braced = (value: string | undefined): string | undefined => (value === undefined ? undefined : `{${value}}`);
const text = (value: string | undefined): string | undefined =>
  value === undefined || value === '' ? undefined : braced(texSafe(value));

function entry(type: string, id: string, fields: readonly Field[]): string {
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`\t${name} = ${value},`]));
  return [`@${type}{${id},`, ...lines, '}'].join('\n');
}

function authorsOf({ author = [] }: CslItem): string | undefined {
  return author.length === 0 ? undefined : braced(author.map(nameOf).join(' and '));
}

/** A known date as numbers; undefined for one that is only bounded, which is told in words. */
function knownDate(issued: CslDate | undefined): readonly number[] | undefined {
  if (issued === undefined || 'literal' in issued) return undefined;
  return issued['date-parts'][0].filter((part) => part !== undefined);
}

/** 2010-03-17, as far as it is known. */
function isoDate(issued: CslDate | undefined): string | undefined {
  return knownDate(issued)
    ?.map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function dateInWords(issued: CslDate | undefined): string | undefined {
  if (issued !== undefined && 'literal' in issued) return issued.literal;
  const known = isoDate(issued);
  return known === undefined ? undefined : formatDate(known);
}

function joined(parts: readonly (string | undefined)[], by: string): string {
  return parts.filter((part) => part !== undefined && part !== '').join(by);
}

/** Where the item appeared, which version and when to the day: what BibTeX has no fields for. */
function particulars(item: CslItem): string {
  const { version, issued, 'container-title': container } = item;
  return joined([container && `In ${container}`, version && `data version ${version}`, dateInWords(issued)], ', ');
}

/**
 * An entry for BibTeX. The address is in one field alone, or styles that know `url` would print it twice; every style
 * prints this one. Months are macros, for each style to write in its own way.
 */
function bibtexEntry(item: CslItem): string {
  const [year, month] = knownDate(item.issued) ?? [];
  return entry('misc', item.id, [
    ['author', authorsOf(item)],
    // What is sorted by, and cited as, where nobody is named.
    ['key', item.author ? undefined : text(item.title)],
    ['title', braced(text(item.title))],
    ['year', year === undefined ? undefined : braced(String(year))],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['type', text(item.genre)],
    ['howpublished', item.URL === undefined ? undefined : braced(`\\url{${item.URL}}`)],
    ['note', text(joined([particulars(item), item.note], '. '))],
  ]);
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** An entry for biblatex, and for reference managers that read it. */
function biblatexEntry(item: CslItem): string {
  const { issued, language, 'container-title': container } = item;
  const bounded = issued !== undefined && 'literal' in issued ? issued.literal : undefined;
  return entry('online', item.id, [
    ['author', authorsOf(item)],
    ['title', braced(text(item.title))],
    ['titleaddon', text(item.genre)],
    // A list of names for biblatex: "and" would divide it.
    ['organization', braced(text(container))],
    ['version', text(item.version)],
    ['date', braced(isoDate(issued))],
    ['url', braced(item.URL)],
    ['langid', text(language === undefined ? undefined : LANGUAGES.of(language)?.toLowerCase())],
    ['note', text(joined([bounded, item.note], '. '))],
  ]);
}

const file = (entries: readonly string[]): string => `${entries.join('\n\n')}\n`;

/** A `.bib` file for BibTeX. */
export function bibtexOf(items: readonly CslItem[]): string {
  return file(items.map(bibtexEntry));
}

/** A `.bib` file for biblatex. */
export function biblatexOf(items: readonly CslItem[]): string {
  return file(items.map(biblatexEntry));
}
