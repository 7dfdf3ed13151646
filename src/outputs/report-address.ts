import type { SiteData } from '../schema/site.ts';
import { editionInWords } from '../wording/sentences.ts';

/** What a report is about. */
export interface Reported {
  /** What the page is called: the start of the report's subject. */
  readonly item: string;
  /** Of the page, whole. */
  readonly address: string;
}

/** What mail programs and the forms of issue trackers take of an address, whatever the standards allow. */
const ADDRESS_MAX = 2000;

/** Characters of a title in a report, from the longest that is tried: the address says which page it is anyway. */
const ITEM_LENGTHS = [120, 60, 20, 8, 0];

/** No title of which more is worth looking at. */
const TITLE_MAX = 1000;

/** A title as one line that can be encoded: no line ends, no control characters, no halves of a character. */
function oneLine(title: string): string {
  return title
    .slice(0, TITLE_MAX)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** At most so many of the characters that readers count. */
function cut(characters: readonly string[], length: number): string {
  if (characters.length <= length) return characters.join('');
  return length === 0 ? '' : `${characters.slice(0, length - 1).join('')}…`;
}

/** The names under which a form takes subject and text; undefined for an address that takes neither. */
function fieldsOf(href: string): readonly [subject: string, text: string] | undefined {
  if (/^mailto:/i.test(href)) return ['subject', 'body'];
  const { pathname } = new URL(href);
  // GitLab's form, then that of GitHub, Gitea and Forgejo.
  if (/\/-\/issues\/new\/?$/.test(pathname)) return ['issue[title]', 'issue[description]'];
  if (/\/issues\/new\/?$/.test(pathname)) return ['title', 'body'];
  return undefined;
}

/** The address with two more parameters, before its fragment. "+" means a plus in mail (RFC 6068), so blanks are "%20". */
function withParameters(href: string, parameters: readonly (readonly [name: string, value: string])[]): string {
  const [before = '', fragment] = href.split('#', 2);
  const query = parameters.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  return `${before}${before.includes('?') ? '&' : '?'}${query}${fragment === undefined ? '' : `#${fragment}`}`;
}

function textOf(site: SiteData, item: string, address: string): string {
  // Lines of mail end in CR LF (RFC 6068); forms take them as well.
  return [
    `Page: ${address}`,
    ...(item === '' ? [] : [`Item: ${item}`]),
    `Data: ${editionInWords(site)}`,
    '',
    'What is wrong:',
    '',
    'The passage that says otherwise:',
    '',
  ].join('\r\n');
}

/**
 * Where to report an error to, with the item, the edition and the address filled in as far as the contact takes them.
 * Returns undefined if the site names no address for reports.
 */
export function reportAddress(site: SiteData, { item, address }: Reported): string | undefined {
  const { href } = site.contact;
  if (href === undefined) return undefined;
  const fields = fieldsOf(href);
  if (!fields) return href;
  const [subject, text] = fields;
  const characters = [...graphemes.segment(oneLine(item))].map(({ segment }) => segment);
  const filled = ITEM_LENGTHS.map((length) => {
    const short = cut(characters, length);
    return withParameters(href, [
      [subject, short === '' ? `Error on ${oneLine(site.name)}` : `Error: ${short}`],
      [text, textOf(site, short, address)],
    ]);
  });
  return filled.find(({ length }) => length <= ADDRESS_MAX) ?? href;
}
