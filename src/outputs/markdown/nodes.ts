import type {
  Blockquote,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Table,
  TableRow,
} from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';

/** Parts of a Markdown document. Nothing is escaped here: that is the work of the library that writes the tree. */

export type Words = PhrasingContent | string;
export type Block = RootContent;

function phrasing(words: readonly Words[]): PhrasingContent[] {
  return words.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));
}

export function heading(depth: Heading['depth'], ...words: readonly Words[]): Heading {
  return { type: 'heading', depth, children: phrasing(words) };
}

export function paragraph(...words: readonly Words[]): Paragraph {
  return { type: 'paragraph', children: phrasing(words) };
}

export function strong(...words: readonly Words[]): Strong {
  return { type: 'strong', children: phrasing(words) };
}

export function link(url: string, ...words: readonly Words[]): Link {
  return { type: 'link', url, children: phrasing(words) };
}

export function quotation(...words: readonly Words[]): Blockquote {
  return { type: 'blockquote', children: [paragraph(...words)] };
}

/** One point of a list, of one or several paragraphs and quotations. */
export function item(...children: ListItem['children']): ListItem {
  return { type: 'listItem', spread: children.length > 1, children };
}

export function bullets(items: readonly ListItem[]): List {
  return { type: 'list', ordered: false, spread: items.some(({ spread }) => spread), children: [...items] };
}

/** A table whose first row is its head. */
export function table(rows: readonly (readonly Words[])[]): Table {
  const row = (cells: readonly Words[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: phrasing([cell]) })),
  });
  return { type: 'table', children: rows.map(row) };
}

/** Words with others between them: "a, b, c". */
export function joined(parts: readonly Words[], between = ', '): Words[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]));
}

/** Writes a document; everything that would mean something else in Markdown is escaped. */
export function markdownOf(children: readonly Block[], ...extensions: readonly Options[]): string {
  return toMarkdown(
    { type: 'root', children: [...children] },
    {
      bullet: '-',
      emphasis: '_',
      rule: '-',
      resourceLink: true,
      // Struck out on most sites that show Markdown, though not by CommonMark.
      unsafe: [{ character: '~', inConstruct: 'phrasing' }],
      extensions: [gfmTableToMarkdown(), ...extensions],
    },
  );
}
