import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Element } from '../html.ts';
import { parsedFile } from '../parsed-files.ts';
import { DIST } from '../paths.ts';
import { POSITION_ASPECT, index } from './data.ts';

/** The built pages, by their address, read when they are asked for. */

export interface Page {
  /** Address below the site's: `/duties/answer-questions/`. It begins every failure. */
  readonly path: string;
  readonly elements: readonly Element[];
  readonly main: Element;
}

const home = new URL(index.url);

/** The address of a path below the site's (`/duties/`) as links on the site have it. */
export function linkTo(path: string): string {
  return home.pathname.replace(/\/$/, '') + path;
}

/** The same with the origin. */
export function addressOf(path: string): string {
  return home.origin + linkTo(path);
}

/** Where an aspect is compared: "one job or two" has a page of its own. */
export function aspectLink(id: string): string {
  return linkTo(id === POSITION_ASPECT ? '/compare/positions/' : `/compare/roles/#${id}`);
}

/** A built file as text. */
export function fileAt(path: string): string {
  return readFileSync(join(DIST, path), 'utf8');
}

const paths = new WeakMap<Element, string>();

/** The address of the page that an element is on, for a failure to name it. */
export function pathOf(element: Element): string {
  return paths.get(element) ?? 'an unknown page';
}

const known = new Map<string, Page>();

/** A built page, parsed once. Throws if there is none. */
export function pageAt(path: string): Page {
  const page = known.get(path) ?? readPage(path);
  known.set(path, page);
  return page;
}

function readPage(path: string): Page {
  const { elements } = parsedFile(join(DIST, `${path}index.html`));
  const main = elements.find(({ tagName }) => tagName === 'main');
  if (main === undefined) throw new Error(`${path} has no main element.`);
  for (const element of elements) paths.set(element, path);
  return { path, elements, main };
}
