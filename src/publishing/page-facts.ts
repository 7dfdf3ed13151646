import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

import { joinSentences } from '../wording/formatting.ts';

/** A part of a page. */
export interface Section {
  /** Its heading, and where that can be linked to; without both, what stands before the first. */
  readonly title?: string;
  readonly fragment?: string;
  readonly text: string;
}

/** What is read of a built page, in one parse, by all that looks at built pages: search, sitemap and permalinks. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  /** The address that the page names as its own; undefined if it names none. */
  readonly canonical: string | undefined;
  /** Whether it asks search engines to leave it out. */
  readonly isHidden: boolean;
  /**
   * The text of its headings and paragraphs, part by part: each begins with a heading that can be linked to. Only what
   * is marked `data-pagefind-body`, lists included, where something is; else all but what has its own record.
   */
  readonly sections: readonly Section[];
  /** Ids of places in its <main> that can be linked to. */
  readonly fragments: readonly string[];
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const BODY = 'data-pagefind-body';
const PROSE = new Set(['h2', 'h3', 'p']);
const LISTS = new Set(['ul', 'ol']);
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
/** So does what every page has: ways to cite it, marks that lead to statements, and what is not printed. */
const FURNITURE = /(?:^|\s)(?:cite|note-mark|no-print)(?:\s|$)/;
/** Form fields carry ids for their labels, patterns for what they fill: neither is a place to link to. */
const NO_PLACES = new Set(['input', 'select', 'button', 'datalist', 'output', 'pattern']);

const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);

function attribute({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}

const isFurniture = (node: Node): boolean => isElement(node) && FURNITURE.test(attribute(node, 'class') ?? '');

/** A node and all below it, in their order, but what is left out with all below it. */
function within(node: Node, isLeftOut = (_: Node): boolean => false, found: Node[] = []): Node[] {
  if (isLeftOut(node)) return found;
  found.push(node);
  if ('childNodes' in node) for (const child of node.childNodes) within(child, isLeftOut, found);
  return found;
}

function textOf(node: Node): string {
  let text = '';
  for (const inner of within(node, isFurniture)) if (defaultTreeAdapter.isTextNode(inner)) text += inner.value;
  // A mark that is left out leaves the blank before it.
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:?!)])/g, '')
    .trim();
}

function proseOf(node: Node, isBody: boolean): Element[] {
  if (isElement(node)) {
    const { tagName } = node;
    if (isFurniture(node) || (NOT_PROSE.has(tagName) && !(isBody && LISTS.has(tagName)))) return [];
    if (PROSE.has(tagName) || tagName === 'li') return [node];
  }
  return 'childNodes' in node ? node.childNodes.flatMap((child) => proseOf(child, isBody)) : [];
}

/** The headings and paragraphs of what is marked as the body of the page, or else of all of it. */
function prose(main: Element): readonly Element[] {
  const bodies = within(main)
    .filter(isElement)
    .filter((element) => attribute(element, BODY) !== undefined);
  return bodies.length > 0 ? bodies.flatMap((body) => proseOf(body, true)) : proseOf(main, false);
}

const HEADING = /^h[23]$/;

function sectionsOf(main: Element): Section[] {
  const sections: { title?: string; fragment?: string; texts: string[] }[] = [{ texts: [] }];
  for (const element of prose(main)) {
    const fragment = HEADING.test(element.tagName) ? attribute(element, 'id') : undefined;
    if (fragment === undefined) sections.at(-1)?.texts.push(textOf(element));
    else sections.push({ title: textOf(element), fragment, texts: [] });
  }
  return sections.map(({ texts, ...place }) => ({ ...place, text: joinSentences(texts) }));
}

function fragmentsOf(main: Element): string[] {
  const elements = within(main)
    .filter(isElement)
    .filter(({ tagName }) => !NO_PLACES.has(tagName));
  return elements.flatMap((element) => attribute(element, 'id') ?? []).filter((id) => id !== 'main');
}

function metaOf(elements: readonly Element[], name: string): string | undefined {
  const meta = elements.find((element) => element.tagName === 'meta' && attribute(element, 'name') === name);
  return meta && attribute(meta, 'content');
}

/** A page without the marks of its body, which only the build reads. */
export const withoutBodyMarks = (html: string): string => html.replaceAll(` ${BODY}`, '');

/** Reads a built page as a browser without scripts does. */
export function pageFacts(html: string): PageFacts {
  const elements = within(parse(html, { scriptingEnabled: false })).filter(isElement);
  const first = (tagName: string): Element | undefined => elements.find((element) => element.tagName === tagName);
  const [main, heading] = [first('main'), first('h1')];
  const link = elements.find((element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical');
  return {
    title: heading ? textOf(heading) : '',
    description: metaOf(elements, 'description') ?? '',
    canonical: link && attribute(link, 'href'),
    isHidden: metaOf(elements, 'robots')?.includes('noindex') ?? false,
    sections: main ? sectionsOf(main) : [],
    fragments: main ? fragmentsOf(main) : [],
  };
}
