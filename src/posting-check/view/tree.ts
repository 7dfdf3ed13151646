import { escapeHtml } from '../../outputs/html.ts';

/** An element of a page, written once: as HTML at build and in a report, and as elements in the browser. */
export interface TreeElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
}

/** An element, or text. */
export type Tree = string | TreeElement;

/** Makes an element. */
export function h(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Tree[]
): TreeElement {
  return { tag, attributes, children };
}

/** The tree as HTML; text is escaped, whatever it is. */
export function toHtml(tree: Tree): string {
  if (typeof tree === 'string') return escapeHtml(tree);
  const attributes = Object.entries(tree.attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<${tree.tag}${attributes.join('')}>${tree.children.map(toHtml).join('')}</${tree.tag}>`;
}
