import type { DefaultTreeAdapterTypes } from 'parse5';

import { type Element, attribute } from '../html.ts';
import type { Page, Site } from '../site.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Attributes whose value decides whether HTML is valid. Of others it is asked whether they are there, and empty. */
const DECISIVE = new Set(['http-equiv', 'method', 'name', 'rel', 'role', 'scope', 'style', 'tabindex', 'type']);

/** So many neighbours of one shape are told apart: one alone may be right where two are not. */
const SEVERAL = 2;

function tagOf({ tagName, attrs }: Element): string {
  const attributes = attrs.map(({ name, value }) => (DECISIVE.has(name) || value === '' ? `${name}="${value}"` : name));
  return `<${tagName} ${attributes.join(' ')}>`;
}

function shapeOfNode(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.trim() === '' ? '' : 'text';
  if (!('childNodes' in node)) return '';
  let inside = '';
  let before = '';
  let times = 0;
  for (const child of 'content' in node ? node.content.childNodes : node.childNodes) {
    const shape = shapeOfNode(child);
    if (shape === '') continue;
    times = shape === before ? times + 1 : 1;
    before = shape;
    if (times <= SEVERAL) inside += shape;
  }
  return 'tagName' in node ? `${tagOf(node)}${inside}</>` : inside;
}

/**
 * How a page is built, without its words, addresses and ids: what a validator finds in one page of a shape it finds in
 * all, but for what `idProblems` finds.
 */
export function shapeOf({ elements }: Page): string {
  const [root] = elements;
  return root ? shapeOfNode(root) : '';
}

/** The first page of every shape. */
export function oneOfEveryShape(pages: readonly Page[]): readonly Page[] {
  return [...Map.groupBy(pages, shapeOf).values()].flatMap(([first]) => first ?? []);
}

/** Attributes that name ids of the same page. */
const NAMING = [
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-labelledby',
  'aria-owns',
  'for',
  'headers',
  'list',
  'popovertarget',
];

/** Ids that stand twice on a page or are none, and such as are named without being there. */
export function idProblems({ pages }: Site): readonly string[] {
  return pages.flatMap(({ path, elements }) => {
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    const known = new Set<string>();
    const unfit = ids.flatMap((id) => {
      if (/^$|\s/.test(id)) return [`${path}: "${id}" is no id`];
      if (known.has(id)) return [`${path}: the id "${id}" stands twice`];
      known.add(id);
      return [];
    });
    const named = elements.flatMap((element) =>
      NAMING.flatMap((name) => attribute(element, name)?.split(/\s+/).filter(Boolean) ?? []),
    );
    return [...unfit, ...named.filter((id) => !known.has(id)).map((id) => `${path}: no element has the id "${id}"`)];
  });
}
