import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

import type { BuiltPage } from '../search/wire/records.ts';

type Node = DefaultTreeAdapterTypes.Node;

const PROSE = new Set(['h2', 'h3', 'p']);
/** Claims, lists and tables repeat what has its own record. */
const NOT_PROSE = new Set([
  'article',
  'table',
  'nav',
  'ul',
  'ol',
  'dl',
  'form',
  'svg',
  'pre',
  'script',
  'style',
  'noscript',
]);
/** So does what stands on every page: ways to cite it, and what is not printed. */
const FURNITURE = /(?:^|\s)(?:cite|no-print)(?:\s|$)/;

const isElementNode = (node: Node) => defaultTreeAdapter.isElementNode(node);
const isTextNode = (node: Node) => defaultTreeAdapter.isTextNode(node);

function* within(node: Node): Generator<Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* within(child);
}

function textOf(node: Node): string {
  const text = [...within(node)].map((inner) => (isTextNode(inner) ? inner.value : '')).join('');
  return text.replace(/\s+/g, ' ').trim();
}

function* proseOf(node: Node): Generator<string> {
  if (isElementNode(node)) {
    if (NOT_PROSE.has(node.tagName) || node.attrs.some(({ name, value }) => name === 'class' && FURNITURE.test(value)))
      return;
    if (PROSE.has(node.tagName)) {
      yield textOf(node);
      return;
    }
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* proseOf(child);
}

function elementsOf(document: Node, tagName: string): DefaultTreeAdapterTypes.Element[] {
  return [...within(document)].filter(isElementNode).filter((element) => element.tagName === tagName);
}

function descriptionOf(document: Node): string {
  const attributes = elementsOf(document, 'meta').map(
    ({ attrs }) => new Map(attrs.map(({ name, value }) => [name, value])),
  );
  return attributes.find((meta) => meta.get('name') === 'description')?.get('content') ?? '';
}

/** Reads one built page. `path` is as Astro tells it: "duties/welcome-members/", empty for the home page. */
async function builtPage(dir: string, path: string): Promise<BuiltPage> {
  const document = parse(await readFile(join(dir, path, 'index.html'), 'utf8'), { scriptingEnabled: false });
  const [main] = elementsOf(document, 'main');
  const [heading] = elementsOf(document, 'h1');
  return {
    path: path.replace(/\/$/, ''),
    title: heading ? textOf(heading) : '',
    description: descriptionOf(document),
    prose: main ? [...proseOf(main)].join('. ') : '',
  };
}

/** The pages that records are made of, in a fixed order; claims, of which there are hundreds, are in the catalog. */
export async function builtPages(dir: string, paths: readonly string[]): Promise<BuiltPage[]> {
  const wanted = paths.filter((path) => !/^(?:claims\/|404)/.test(path)).sort();
  return Promise.all(wanted.map((path) => builtPage(dir, path)));
}
