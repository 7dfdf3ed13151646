import type { Heading, Nodes } from 'mdast';
import { markdownToMdast } from 'satteri';

/** A Markdown document as a parser sees it that did not write it: the one that the pages are rendered with. */
export interface Document {
  readonly blocks: readonly Nodes[];
  readonly headings: readonly Heading[];
  /** Where its links lead, in their order. */
  readonly links: readonly string[];
  /** Its words, with white space run together. */
  readonly text: string;
  /** Types of all nodes in it. */
  readonly types: ReadonlySet<string>;
}

function* within(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* within(child);
}

/** The words of a node, as they are read. */
export function wordsOf(node: Nodes): string {
  const parts = [...within(node)].map((part) => {
    if (part.type === 'text' || part.type === 'inlineCode') return part.value;
    return ['paragraph', 'heading', 'tableCell', 'break'].includes(part.type) ? ' ' : '';
  });
  return parts.join('').replace(/\s+/g, ' ').trim();
}

export function linksIn(node: Nodes): readonly string[] {
  return [...within(node)].flatMap((part) => (part.type === 'link' ? [part.url] : []));
}

export function parseMarkdown(markdown: string): Document {
  const root = markdownToMdast(markdown, { features: { smartPunctuation: false, frontmatter: false } });
  const nodes = [...within(root)];
  return {
    blocks: root.type === 'root' ? root.children : [],
    headings: nodes.filter((node) => node.type === 'heading'),
    links: linksIn(root),
    text: wordsOf(root),
    types: new Set(nodes.map(({ type }) => type)),
  };
}
