/** A line of a posting as it is read. */
export interface PostingLine {
  readonly text: string;
  /** Whether it is set as a heading, or as an item of a list. */
  readonly mark: 'heading' | 'item' | 'plain';
}

/** What is not read: what a page says to browsers, and not to readers. */
const UNREAD_ELEMENTS = /<(script|style|template|head|noscript)\b[^>]{0,1000}>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const COMMENTS = /<!--[\s\S]*?(?:-->|$)/g;
/** Blocks: a text with only a tag or two inside its lines keeps its lines. */
const LOOKS_LIKE_HTML = /<\/?(?:p|ul|ol|li|div|br|h[1-6]|html|body|section|table|tr|td|article|main)\b[^>]{0,500}>/i;
const BLOCK_TAG =
  /<(\/?)(p|div|br|ul|ol|li|h[1-6]|tr|section|article|main|header|footer|table|dt|dd|dl|html|body|blockquote)\b[^>]{0,1000}>/gi;
const ANY_TAG = /<\/?[a-z][^<>]*>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  bull: '•',
  hellip: '…',
  pound: '£',
  euro: '€',
};
const HIGHEST_CODE_POINT = 0x10ffff;

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= HIGHEST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}

/** The text of HTML, set as Markdown: one line a block, headings and items of lists marked. Nothing is ever run. */
function textOfHtml(html: string): string {
  const marked = html
    .replace(UNREAD_ELEMENTS, ' ')
    .replace(COMMENTS, ' ')
    .replace(/\s+/g, ' ')
    .replace(BLOCK_TAG, (_tag, closing: string, name: string) => {
      if (closing !== '') return '\n';
      if (/^h\d$/i.test(name)) return '\n# ';
      return name.toLowerCase() === 'li' ? '\n- ' : '\n';
    })
    .replace(ANY_TAG, '');
  return decodeEntities(marked);
}

const HEADING = /^#{1,6}\s+|^\*\*([^*]+)\*\*:?$|^__([^_]+)__:?$/;
const ITEM = /^(?:[-*+•·‣▪●○–—►✓✔]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/i;
const LINK = /!?\[([^\]\n]{0,300})\]\([^()\s]{0,500}\)/g;

/** A line without the marks of Markdown. */
function readLine(line: string): PostingLine | undefined {
  const trimmed = line.replace(/[\s\u200b\ufeff]+/gu, ' ').trim();
  const isHeading = HEADING.test(trimmed);
  const bare = trimmed
    .replace(/^>\s*/, '')
    .replace(/^#{1,6}\s+/, '')
    .replace(ITEM, '')
    .replace(LINK, '$1')
    .replace(/(\*\*|__)(?=\S)(.{1,500}?)\1/g, '$2')
    .replace(/\s#+$/, '')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(bare)) return undefined;
  return { text: bare, mark: isHeading ? 'heading' : ITEM.test(trimmed) ? 'item' : 'plain' };
}

/** The lines of a posting in plain text, Markdown or HTML, without its markup. Empty lines are left out. */
export function postingLines(text: string): readonly PostingLine[] {
  const plain = LOOKS_LIKE_HTML.test(text) ? textOfHtml(text) : text;
  return plain.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap((line) => readLine(line) ?? []);
}
