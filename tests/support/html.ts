import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const isElement = (node: Node): node is Element => 'tagName' in node;
const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

/**
 * All elements of a page, in order. What `noscript` holds counts: it is what a reader without script gets. What a
 * `template` holds does not: it is no part of the page until script fills it in.
 */
export function elementsOf(html: string): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: Node) => {
    if (isElement(node)) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html, { scriptingEnabled: false }));
  return found;
}

/** The value of an attribute; undefined where the element does not have it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The text of an element and all that is in it, with white space run together. */
export function textOf(element: Element): string {
  const collect = (node: Node): string =>
    isText(node) ? node.value : 'childNodes' in node ? node.childNodes.map(collect).join('') : '';
  return collect(element).replace(/\s+/g, ' ').trim();
}

/** The words of a `rel` attribute, in lower case. */
export function relOf(element: Element): readonly string[] {
  return (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}
