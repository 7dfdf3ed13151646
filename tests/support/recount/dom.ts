import { type DefaultTreeAdapterTypes } from 'parse5';

import { type Element, attribute, textOf } from '../html.ts';
import { linkTo, pathOf } from './pages.ts';

/** Finds parts of a built page by what they are: ids, links, headings, tables and marks, rather than by their words. */

type Test = (element: Element) => boolean;

const isText = (node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.TextNode =>
  node.nodeName === '#text';
const isElement = (node: DefaultTreeAdapterTypes.Node): node is Element => 'tagName' in node;

/** The elements directly below an element. */
export function childrenOf(parent: Element): readonly Element[] {
  return parent.childNodes.filter(isElement);
}

/** All elements below an element that pass the test, in order. */
export function allIn(parent: Element, test: Test): readonly Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    for (const child of childrenOf(element)) {
      if (test(child)) found.push(child);
      visit(child);
    }
  };
  visit(parent);
  return found;
}

/** The first element below an element that passes the test. */
export function firstIn(parent: Element, test: Test): Element | undefined {
  return allIn(parent, test)[0];
}

/** The first element that passes the test; throws, naming what is missing, if there is none. */
export function oneIn(parent: Element, test: Test, name: string): Element {
  const found = firstIn(parent, test);
  if (found === undefined) throw new Error(`${pathOf(parent)}: ${nameOf(parent)}: received no ${name}, expected one`);
  return found;
}

function nameOf({ tagName, attrs }: Element): string {
  return `<${[tagName, ...attrs.map(({ name, value }) => `${name}="${value}"`)].join(' ')}>`;
}

export function tag(...names: readonly string[]): Test {
  return ({ tagName }) => names.includes(tagName);
}

export function withClass(name: string): Test {
  return (element) => classesOf(element).includes(name);
}

export function withId(id: string): Test {
  return (element) => attribute(element, 'id') === id;
}

export function withAttribute(name: string, value: string): Test {
  return (element) => attribute(element, name) === value;
}

export function withAttributeStarting(name: string, start: string): Test {
  return (element) => attribute(element, name)?.startsWith(start) ?? false;
}

export function both(one: Test, other: Test): Test {
  return (element) => one(element) && other(element);
}

export function either(one: Test, other: Test): Test {
  return (element) => one(element) || other(element);
}

export function classesOf(element: Element): readonly string[] {
  return (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean);
}

export function idOf(element: Element): string {
  return attribute(element, 'id') ?? '';
}

export function hrefOf(element: Element): string {
  return attribute(element, 'href') ?? '';
}

export function linksIn(parent: Element): readonly Element[] {
  return allIn(
    parent,
    both(tag('a'), (link) => attribute(link, 'href') !== undefined),
  );
}

/** The id in a link to a page of a folder: `/duties/run-events/#from-ng` is `run-events`. Undefined for other links. */
export function idIn(href: string, folder: string): string | undefined {
  const start = linkTo(`/${folder}/`);
  if (!href.startsWith(start)) return undefined;
  return /^([^/#]+)\/(?:#.*)?$/.exec(href.slice(start.length))?.[1];
}

/** The ids of all pages of a folder that are linked, in order. */
export function idsLinked(parent: Element, folder: string): readonly string[] {
  return linksIn(parent).flatMap((link) => idIn(hrefOf(link), folder) ?? []);
}

/** The fragments of links within the page, in order. */
export function fragmentsLinked(parent: Element): readonly string[] {
  return linksIn(parent)
    .map(hrefOf)
    .filter((href) => href.startsWith('#'))
    .map((href) => href.slice(1));
}

/** What the drawn marks mean, in order: `community-manager` for the disc. */
export function marksIn(parent: Element): readonly string[] {
  return allIn(parent, tag('use')).map((use) => hrefOf(use).replace('#mark-', ''));
}

/** How the mark of an answer is filled, by how well it is supported. */
type Fill = 'full' | 'half' | 'hollow';

/** The marks of answers, in order: what each means, the shape that is drawn, and how it is filled. */
export function answerMarksIn(parent: Element): readonly string[] {
  return allIn(parent, both(tag('svg'), withClass('mark'))).map((mark) => {
    const [value = ''] = classesOf(mark).flatMap((name) => (name.startsWith('of-') ? [name.slice(3)] : []));
    const isHollow = classesOf(mark).includes('hollow');
    const isFilled = firstIn(mark, withClass('filled')) !== undefined;
    const fill: Fill = !isHollow ? 'full' : isFilled ? 'half' : 'hollow';
    return `${value}, drawn as ${[...new Set(marksIn(mark))].join()}, ${fill}`;
  });
}

/** The text of an element without that of the elements in it. */
export function ownText(element: Element): string {
  const words = element.childNodes.map((node) => (isText(node) ? node.value : ''));
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** The text of an element without that of those in it which pass the test. */
export function textWithout(element: Element, test: Test): string {
  const collect = (node: DefaultTreeAdapterTypes.Node): string => {
    if (isElement(node)) return test(node) ? '' : node.childNodes.map(collect).join('');
    return isText(node) ? node.value : '';
  };
  return element.childNodes.map(collect).join('').replace(/\s+/g, ' ').trim();
}

/** The sentence that can be copied from a part of a page, up to where it names the site and the edition. */
export function sentenceIn(parent: Element): string {
  const sentences = allIn(parent, () => true).flatMap((element) => attribute(element, 'data-sentence') ?? []);
  return sentences[0]?.replace(/, according to .*$/s, '') ?? '';
}

export interface Row {
  readonly element: Element;
  readonly head: Element;
  readonly cells: readonly Element[];
}

export interface Table {
  /** The cells of the head, that over the row heads included. */
  readonly columns: readonly Element[];
  readonly rows: readonly Row[];
}

/** A table with one row of column heads; rows that only head a group are left out. */
export function tableOf(table: Element): Table {
  const [top, ...rows] = allIn(table, tag('tr'));
  if (top === undefined) throw new Error(`${pathOf(table)}: a table: received no rows, expected some`);
  return {
    columns: allIn(top, tag('th', 'td')),
    rows: rows.flatMap((element) => {
      const head = firstIn(element, tag('th'));
      const cells = allIn(element, tag('td'));
      return head === undefined || cells.length === 0 ? [] : [{ element, head, cells }];
    }),
  };
}

/** A list of descriptions: each term with its descriptions. */
export function descriptionsOf(
  list: Element,
): readonly { readonly term: string; readonly values: readonly Element[] }[] {
  const entries: { term: string; values: Element[] }[] = [];
  for (const child of childrenOf(list)) {
    if (child.tagName === 'dt') entries.push({ term: textOf(child), values: [] });
    if (child.tagName === 'dd') entries.at(-1)?.values.push(child);
  }
  return entries;
}

/** The elements after a heading up to the next one of the same rank or above, all below one parent. */
export function sectionUnder(parent: Element, headingId: string): readonly Element[] {
  const holder = [parent, ...allIn(parent, () => true)].find((element) => childrenOf(element).some(withId(headingId)));
  if (holder === undefined) {
    throw new Error(`${pathOf(parent)}: headings: received none with the id "${headingId}", expected one`);
  }
  const siblings = childrenOf(holder);
  const start = siblings.findIndex(withId(headingId));
  const rest = siblings.slice(start + 1);
  const rank = siblings[start]?.tagName ?? '';
  const end = rest.findIndex(({ tagName }) => /^h[1-6]$/.test(tagName) && tagName <= rank);
  return end === -1 ? rest : rest.slice(0, end);
}
