import { attribute } from '../html.ts';
import { both, tag, withAttribute } from './dom.ts';
import type { Page } from './pages.ts';

/** What a page says of itself in JSON-LD. */

export type Node = Readonly<Record<string, unknown>>;

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The nodes of a page's graph; none if it has no structured data. */
export function graphOf({ path, elements }: Page): readonly Node[] {
  const isData = both(tag('script'), withAttribute('type', 'application/ld+json'));
  return elements.filter(isData).flatMap((script) => {
    const [content] = script.childNodes;
    const parsed: unknown = JSON.parse(content && 'value' in content ? content.value : 'null');
    const graph = isNode(parsed) ? parsed['@graph'] : undefined;
    if (!Array.isArray(graph)) throw new Error(`${path} has structured data without a graph.`);
    return graph.filter(isNode);
  });
}

/** The nodes of a type. */
export function nodesOf(page: Page, type: string): readonly Node[] {
  return graphOf(page).filter((node) => node['@type'] === type);
}

/** Every value with the way to it, in order: `author.name = Deborah Ng`. Two nodes are the same if these are. */
export function linesOf(value: unknown, way = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item, place) => linesOf(item, `${way}[${place}]`));
  if (!isNode(value)) return [`${way} = ${String(value)}`];
  return Object.keys(value)
    .toSorted()
    .flatMap((key) => linesOf(value[key], way === '' ? key : `${way}.${key}`));
}

/** Only the named properties of a node: others are the same on every page. */
export function pick(node: Node | undefined, properties: readonly string[]): Node {
  return Object.fromEntries(Object.entries(node ?? {}).filter(([name]) => properties.includes(name)));
}

/** The content of a meta element by its name or property. */
export function metaOf({ elements }: Page, name: string): string | undefined {
  const meta = elements.find(
    (element) => attribute(element, 'name') === name || attribute(element, 'property') === name,
  );
  return meta && attribute(meta, 'content');
}
