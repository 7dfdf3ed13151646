import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

import { filesIn } from '../reading/files.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Form fields carry ids for their labels, not as places to link to. */
const NO_PLACES = new Set(['input', 'select', 'button', 'datalist', 'output']);

/**
 * Files that only our own pages, or the host, load: nobody else is told to keep their addresses. Pictures of pages are
 * among them, since whoever shows one finds it through the page. Every other file of a built site is a permalink, so that
 * a new form of a page, or a new file of data, is one without a word here.
 */
const OUR_OWN = /^(_|404\.html$|build-manifest\.json$|icon\.svg$|picture\.png$|(pagefind|pictures|search)\/)|\.br$/;

/** The search page's other files are its own; the page itself is not. */
const SEARCH_PAGE = 'search/index.html';

function* idsIn(node: Node): Generator<string> {
  if (defaultTreeAdapter.isElementNode(node)) {
    const id = node.attrs.find(({ name }) => name === 'id')?.value;
    if (id !== undefined && !NO_PLACES.has(node.tagName)) yield id;
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* idsIn(child);
}

function mainOf(node: Node): Node | undefined {
  if (defaultTreeAdapter.isElementNode(node) && node.tagName === 'main') return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = mainOf(child);
    if (found) return found;
  }
  return undefined;
}

/**
 * Every address that a built site keeps: pages, the fragments inside their <main>, and the files that people store links
 * to (data, feeds, citations, Markdown alternates, oEmbed answers, the lists for robots). The search page's own parts and
 * pages without an address (404) are none.
 */
export async function builtAddresses(dist: string): Promise<Set<string>> {
  const addresses = new Set<string>();
  for (const path of await filesIn(dist)) {
    if (path !== SEARCH_PAGE && OUR_OWN.test(path)) continue;
    if (path !== 'index.html' && !path.endsWith('/index.html')) {
      addresses.add(`/${path}`);
      continue;
    }
    const page = `/${path.slice(0, -'index.html'.length)}`;
    addresses.add(page);
    if (page === '/search/') continue;
    const main = mainOf(parse(await readFile(join(dist, path), 'utf8')));
    if (main) for (const id of idsIn(main)) if (id !== 'main') addresses.add(`${page}#${id}`);
  }
  return addresses;
}
